using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.SqlServer.GovernanceDbMigrations
{
    /// <inheritdoc />
    public partial class AgreementTerms : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "TermFrom",
                schema: "intake",
                table: "SharingAgreement",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "DeletedAt",
                schema: "intake",
                table: "SavedColumns",
                type: "datetime2(3)",
                precision: 3,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AgreementTerm",
                schema: "intake",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Parties = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Kinds = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    LawfulBasis = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    RenewedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    RenewedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreementTerm", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgreementTerm_SharingAgreement_AgreementId",
                        column: x => x.AgreementId,
                        principalSchema: "intake",
                        principalTable: "SharingAgreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AgreementTerm_AgreementId_Number",
                schema: "intake",
                table: "AgreementTerm",
                columns: new[] { "AgreementId", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AgreementTerm",
                schema: "intake");

            migrationBuilder.DropColumn(
                name: "TermFrom",
                schema: "intake",
                table: "SharingAgreement");

            migrationBuilder.DropColumn(
                name: "DeletedAt",
                schema: "intake",
                table: "SavedColumns");
        }
    }
}
