using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Governance.Platform.Data;

/// <summary>Gives each module's tables its schema, or its prefix where the engine has no schemas.</summary>
internal sealed class ModuleTables(IReadOnlyDictionary<Assembly, string> schemas, bool prefix) : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        // All names are read before any is changed, or an owned type would take its owner's new name and be prefixed twice.
        var tables = modelBuilder.Metadata.GetEntityTypes()
            .Where(e => e.GetTableName() is not null)
            .Select(e => (Entity: e, Table: e.GetTableName()!, Schema: SchemaOf(e)))
            .ToList();
        foreach (var (entity, table, schema) in tables)
        {
            if (prefix)
            {
                entity.SetTableName($"{schema}_{table}");
            }
            else
            {
                entity.SetSchema(schema);
            }

            foreach (var trigger in entity.GetDeclaredTriggers())
            {
                trigger.SetTableName(entity.GetTableName());
                trigger.SetTableSchema(entity.GetSchema());
            }
        }
    }

    private string SchemaOf(IConventionEntityType entity)
    {
        var owner = entity.FindOwnership()?.PrincipalEntityType;
        if (owner is not null)
        {
            return SchemaOf(owner);
        }

        var principal = entity.HasSharedClrType ? entity.GetForeignKeys().FirstOrDefault()?.PrincipalEntityType : null;
        return schemas.GetValueOrDefault((principal ?? entity).ClrType.Assembly, "platform");
    }
}
