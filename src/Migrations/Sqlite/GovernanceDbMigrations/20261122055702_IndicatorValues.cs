using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.Sqlite.GovernanceDbMigrations
{
    /// <inheritdoc />
    public partial class IndicatorValues : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "outcomes_Evidence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    AddedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AddedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcomes_Evidence", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "outcomes_Indicator",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Group = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Area = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OwnerRole = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    OwnerAccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RetiredFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Successor = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcomes_Indicator", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "outcomes_NeighbourSet",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcomes_NeighbourSet", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "outcomes_Outcome",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    OtherEvidence = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcomes_Outcome", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "outcomes_Band",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OnTrack = table.Column<decimal>(type: "TEXT", precision: 21, scale: 6, nullable: false),
                    OffTrack = table.Column<decimal>(type: "TEXT", precision: 21, scale: 6, nullable: false),
                    Tolerance = table.Column<decimal>(type: "TEXT", precision: 21, scale: 6, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcomes_Band", x => x.Id);
                    table.ForeignKey(
                        name: "FK_outcomes_Band_outcomes_Indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "outcomes_Indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outcomes_Definition",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Numerator = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Denominator = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    CountedAs = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OutOfAs = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Thing = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Frequency = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AlsoFor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Polarity = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Per = table.Column<int>(type: "INTEGER", nullable: false),
                    Decimals = table.Column<int>(type: "INTEGER", nullable: false),
                    MayExceed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Low = table.Column<decimal>(type: "TEXT", precision: 21, scale: 6, nullable: true),
                    High = table.Column<decimal>(type: "TEXT", precision: 21, scale: 6, nullable: true),
                    Caveats = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Breaks = table.Column<bool>(type: "INTEGER", nullable: false),
                    Dataset = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Measure = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Filters = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcomes_Definition", x => x.Id);
                    table.ForeignKey(
                        name: "FK_outcomes_Definition_outcomes_Indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "outcomes_Indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outcomes_ExceptionRequest",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TimePeriod = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    TimeIdentifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OwnerRole = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    OwnerAccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ValueThen = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Cause = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Recovery = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    RecoverBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnsweredBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcomes_ExceptionRequest", x => x.Id);
                    table.ForeignKey(
                        name: "FK_outcomes_ExceptionRequest_outcomes_Indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "outcomes_Indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outcomes_Trajectory",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Target = table.Column<decimal>(type: "TEXT", precision: 21, scale: 6, nullable: false),
                    Baseline = table.Column<decimal>(type: "TEXT", precision: 21, scale: 6, nullable: true),
                    BaselineOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Why = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcomes_Trajectory", x => x.Id);
                    table.ForeignKey(
                        name: "FK_outcomes_Trajectory_outcomes_Indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "outcomes_Indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outcomes_Value",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TimePeriod = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    TimeIdentifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Grain = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AreaLevel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AreaCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    AreaName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Numerator = table.Column<decimal>(type: "TEXT", precision: 21, scale: 6, nullable: true),
                    Denominator = table.Column<decimal>(type: "TEXT", precision: 21, scale: 6, nullable: true),
                    Number = table.Column<decimal>(type: "TEXT", precision: 21, scale: 6, nullable: true),
                    Symbol = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DefinitionNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    Restatements = table.Column<int>(type: "INTEGER", nullable: false),
                    SubmissionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    File = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Rows = table.Column<int>(type: "INTEGER", nullable: false),
                    Quarantined = table.Column<int>(type: "INTEGER", nullable: false),
                    Mapping = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AcceptedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcomes_Value", x => x.Id);
                    table.ForeignKey(
                        name: "FK_outcomes_Value_outcomes_Indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "outcomes_Indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outcomes_Neighbour",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcomes_Neighbour", x => x.Id);
                    table.ForeignKey(
                        name: "FK_outcomes_Neighbour_outcomes_NeighbourSet_SetId",
                        column: x => x.SetId,
                        principalTable: "outcomes_NeighbourSet",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "outcomes_Serving",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OutcomeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcomes_Serving", x => x.Id);
                    table.ForeignKey(
                        name: "FK_outcomes_Serving_outcomes_Indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "outcomes_Indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_outcomes_Serving_outcomes_Outcome_OutcomeId",
                        column: x => x.OutcomeId,
                        principalTable: "outcomes_Outcome",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outcomes_TrajectoryPoint",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TrajectoryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Value = table.Column<decimal>(type: "TEXT", precision: 21, scale: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcomes_TrajectoryPoint", x => x.Id);
                    table.ForeignKey(
                        name: "FK_outcomes_TrajectoryPoint_outcomes_Trajectory_TrajectoryId",
                        column: x => x.TrajectoryId,
                        principalTable: "outcomes_Trajectory",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "outcomes_FormerValue",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ValueId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Numerator = table.Column<decimal>(type: "TEXT", precision: 21, scale: 6, nullable: true),
                    Denominator = table.Column<decimal>(type: "TEXT", precision: 21, scale: 6, nullable: true),
                    Number = table.Column<decimal>(type: "TEXT", precision: 21, scale: 6, nullable: true),
                    Symbol = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DefinitionNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    SupersededAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    File = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AcceptedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcomes_FormerValue", x => x.Id);
                    table.ForeignKey(
                        name: "FK_outcomes_FormerValue_outcomes_Value_ValueId",
                        column: x => x.ValueId,
                        principalTable: "outcomes_Value",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_Band_IndicatorId_Number",
                table: "outcomes_Band",
                columns: new[] { "IndicatorId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_Definition_IndicatorId_Number",
                table: "outcomes_Definition",
                columns: new[] { "IndicatorId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_Evidence_Kind_On",
                table: "outcomes_Evidence",
                columns: new[] { "Kind", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_Evidence_Number",
                table: "outcomes_Evidence",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_ExceptionRequest_AskedAt",
                table: "outcomes_ExceptionRequest",
                column: "AskedAt");

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_ExceptionRequest_IndicatorId_TimePeriod_TimeIdentifier",
                table: "outcomes_ExceptionRequest",
                columns: new[] { "IndicatorId", "TimePeriod", "TimeIdentifier" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_ExceptionRequest_OwnerAccountId_AnsweredAt",
                table: "outcomes_ExceptionRequest",
                columns: new[] { "OwnerAccountId", "AnsweredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_FormerValue_SupersededAt",
                table: "outcomes_FormerValue",
                column: "SupersededAt");

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_FormerValue_ValueId_PublishedAt",
                table: "outcomes_FormerValue",
                columns: new[] { "ValueId", "PublishedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_Indicator_Key",
                table: "outcomes_Indicator",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_Indicator_OwnerAccountId",
                table: "outcomes_Indicator",
                column: "OwnerAccountId");

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_Neighbour_SetId_Code",
                table: "outcomes_Neighbour",
                columns: new[] { "SetId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_NeighbourSet_From",
                table: "outcomes_NeighbourSet",
                column: "From",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_Outcome_Number",
                table: "outcomes_Outcome",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_Serving_IndicatorId",
                table: "outcomes_Serving",
                column: "IndicatorId");

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_Serving_OutcomeId_IndicatorId",
                table: "outcomes_Serving",
                columns: new[] { "OutcomeId", "IndicatorId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_Trajectory_IndicatorId_Number",
                table: "outcomes_Trajectory",
                columns: new[] { "IndicatorId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_TrajectoryPoint_TrajectoryId_On",
                table: "outcomes_TrajectoryPoint",
                columns: new[] { "TrajectoryId", "On" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_Value_IndicatorId_AreaCode_TimePeriod_TimeIdentifier",
                table: "outcomes_Value",
                columns: new[] { "IndicatorId", "AreaCode", "TimePeriod", "TimeIdentifier" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_Value_IndicatorId_To",
                table: "outcomes_Value",
                columns: new[] { "IndicatorId", "To" });

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_Value_PublishedAt",
                table: "outcomes_Value",
                column: "PublishedAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "outcomes_Band");

            migrationBuilder.DropTable(
                name: "outcomes_Definition");

            migrationBuilder.DropTable(
                name: "outcomes_Evidence");

            migrationBuilder.DropTable(
                name: "outcomes_ExceptionRequest");

            migrationBuilder.DropTable(
                name: "outcomes_FormerValue");

            migrationBuilder.DropTable(
                name: "outcomes_Neighbour");

            migrationBuilder.DropTable(
                name: "outcomes_Serving");

            migrationBuilder.DropTable(
                name: "outcomes_TrajectoryPoint");

            migrationBuilder.DropTable(
                name: "outcomes_Value");

            migrationBuilder.DropTable(
                name: "outcomes_NeighbourSet");

            migrationBuilder.DropTable(
                name: "outcomes_Outcome");

            migrationBuilder.DropTable(
                name: "outcomes_Trajectory");

            migrationBuilder.DropTable(
                name: "outcomes_Indicator");
        }
    }
}
