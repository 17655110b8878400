using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.Sqlite.VaultDbMigrations
{
    /// <inheritdoc />
    public partial class Vault : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "sealed_arrival",
                columns: table => new
                {
                    DeliveryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RowId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sealed_arrival", x => new { x.DeliveryId, x.RowId });
                });

            migrationBuilder.CreateTable(
                name: "sealed_row",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    KeyId = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    NumberIndex = table.Column<string>(type: "TEXT", maxLength: 44, nullable: false),
                    PseudonymIndex = table.Column<string>(type: "TEXT", maxLength: 44, nullable: false),
                    WrappedKey = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Cipher = table.Column<byte[]>(type: "BLOB", nullable: false),
                    LastSeenOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    KeepUntil = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sealed_row", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_sealed_arrival_RowId",
                table: "sealed_arrival",
                column: "RowId");

            migrationBuilder.CreateIndex(
                name: "IX_sealed_row_KeepUntil",
                table: "sealed_row",
                column: "KeepUntil");

            migrationBuilder.CreateIndex(
                name: "IX_sealed_row_NumberIndex",
                table: "sealed_row",
                column: "NumberIndex");

            migrationBuilder.CreateIndex(
                name: "IX_sealed_row_PseudonymIndex",
                table: "sealed_row",
                column: "PseudonymIndex",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "sealed_arrival");

            migrationBuilder.DropTable(
                name: "sealed_row");
        }
    }
}
