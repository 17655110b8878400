using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.Sqlite.GovernanceDbMigrations
{
    /// <inheritdoc />
    public partial class ChildrenAndAgreements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "TermFrom",
                table: "intake_SharingAgreement",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "DeletedAt",
                table: "intake_SavedColumns",
                type: "TEXT",
                precision: 3,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "dashboards_PolicyVersion",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Threshold = table.Column<int>(type: "INTEGER", nullable: false),
                    ZerosShown = table.Column<bool>(type: "INTEGER", nullable: false),
                    PublicRounding = table.Column<int>(type: "INTEGER", nullable: false),
                    SmallestDenominator = table.Column<int>(type: "INTEGER", nullable: false),
                    Width = table.Column<int>(type: "INTEGER", nullable: false),
                    Symbol = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dashboards_PolicyVersion", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "dashboards_Release",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Audience = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    BuildId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AsOf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PolicyNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    AskedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Figures = table.Column<int>(type: "INTEGER", nullable: false),
                    Shown = table.Column<int>(type: "INTEGER", nullable: false),
                    WeightPercent = table.Column<decimal>(type: "TEXT", precision: 5, scale: 1, nullable: false),
                    WholeRowsShown = table.Column<int>(type: "INTEGER", nullable: false),
                    WholeRowsWeightPercent = table.Column<decimal>(type: "TEXT", precision: 5, scale: 1, nullable: false),
                    ApprovedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    ApprovedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dashboards_Release", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "intake_AgreementTerm",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgreementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Parties = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Kinds = table.Column<string>(type: "TEXT", nullable: false),
                    LawfulBasis = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RenewedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    RenewedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_AgreementTerm", x => x.Id);
                    table.ForeignKey(
                        name: "FK_intake_AgreementTerm_intake_SharingAgreement_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "intake_SharingAgreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_dashboards_PolicyVersion_Number",
                table: "dashboards_PolicyVersion",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dashboards_Release_Audience_State",
                table: "dashboards_Release",
                columns: new[] { "Audience", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_dashboards_Release_Number",
                table: "dashboards_Release",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_intake_AgreementTerm_AgreementId_Number",
                table: "intake_AgreementTerm",
                columns: new[] { "AgreementId", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "dashboards_PolicyVersion");

            migrationBuilder.DropTable(
                name: "dashboards_Release");

            migrationBuilder.DropTable(
                name: "intake_AgreementTerm");

            migrationBuilder.DropColumn(
                name: "TermFrom",
                table: "intake_SharingAgreement");

            migrationBuilder.DropColumn(
                name: "DeletedAt",
                table: "intake_SavedColumns");
        }
    }
}
