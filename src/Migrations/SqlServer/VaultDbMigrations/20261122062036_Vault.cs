using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.SqlServer.VaultDbMigrations
{
    /// <inheritdoc />
    public partial class Vault : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "children");

            migrationBuilder.CreateTable(
                name: "sealed_arrival",
                schema: "children",
                columns: table => new
                {
                    DeliveryId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RowId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sealed_arrival", x => new { x.DeliveryId, x.RowId });
                });

            migrationBuilder.CreateTable(
                name: "sealed_row",
                schema: "children",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    KeyId = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    NumberIndex = table.Column<string>(type: "nvarchar(44)", maxLength: 44, nullable: false),
                    PseudonymIndex = table.Column<string>(type: "nvarchar(44)", maxLength: 44, nullable: false),
                    WrappedKey = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Cipher = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    LastSeenOn = table.Column<DateOnly>(type: "date", nullable: false),
                    KeepUntil = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sealed_row", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_sealed_arrival_RowId",
                schema: "children",
                table: "sealed_arrival",
                column: "RowId");

            migrationBuilder.CreateIndex(
                name: "IX_sealed_row_KeepUntil",
                schema: "children",
                table: "sealed_row",
                column: "KeepUntil");

            migrationBuilder.CreateIndex(
                name: "IX_sealed_row_NumberIndex",
                schema: "children",
                table: "sealed_row",
                column: "NumberIndex");

            migrationBuilder.CreateIndex(
                name: "IX_sealed_row_PseudonymIndex",
                schema: "children",
                table: "sealed_row",
                column: "PseudonymIndex",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "sealed_arrival",
                schema: "children");

            migrationBuilder.DropTable(
                name: "sealed_row",
                schema: "children");
        }
    }
}
