using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.SqlServer.GovernanceDbMigrations
{
    /// <inheritdoc />
    public partial class ChildrenAndAgreements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "dashboards");

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

            migrationBuilder.CreateTable(
                name: "PolicyVersion",
                schema: "dashboards",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Threshold = table.Column<int>(type: "int", nullable: false),
                    ZerosShown = table.Column<bool>(type: "bit", nullable: false),
                    PublicRounding = table.Column<int>(type: "int", nullable: false),
                    SmallestDenominator = table.Column<int>(type: "int", nullable: false),
                    Width = table.Column<int>(type: "int", nullable: false),
                    Symbol = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyVersion", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Release",
                schema: "dashboards",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Audience = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    BuildId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AsOf = table.Column<DateOnly>(type: "date", nullable: false),
                    PolicyNumber = table.Column<int>(type: "int", nullable: false),
                    AskedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    State = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Figures = table.Column<int>(type: "int", nullable: false),
                    Shown = table.Column<int>(type: "int", nullable: false),
                    WeightPercent = table.Column<decimal>(type: "decimal(5,1)", precision: 5, scale: 1, nullable: false),
                    WholeRowsShown = table.Column<int>(type: "int", nullable: false),
                    WholeRowsWeightPercent = table.Column<decimal>(type: "decimal(5,1)", precision: 5, scale: 1, nullable: false),
                    ApprovedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    ApprovedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Release", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AgreementTerm_AgreementId_Number",
                schema: "intake",
                table: "AgreementTerm",
                columns: new[] { "AgreementId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PolicyVersion_Number",
                schema: "dashboards",
                table: "PolicyVersion",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Release_Audience_State",
                schema: "dashboards",
                table: "Release",
                columns: new[] { "Audience", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Release_Number",
                schema: "dashboards",
                table: "Release",
                column: "Number",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AgreementTerm",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "PolicyVersion",
                schema: "dashboards");

            migrationBuilder.DropTable(
                name: "Release",
                schema: "dashboards");

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
