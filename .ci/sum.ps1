# Adds up the results of all test projects, as .ci/sum does. The last line is the answer.
param([string] $folder)
$passed = 0; $failed = 0; $skipped = 0
foreach ($project in 'Governance.ArchitectureTests', 'Governance.Tests', 'Governance.EndToEndTests') {
    $file = Join-Path $folder "$project.trx"
    if (-not (Test-Path $file)) { Write-Host "$project ended without results."; $failed++; continue }
    [xml] $trx = Get-Content $file -Raw
    $counters = $trx.TestRun.ResultSummary.Counters
    $passed += [int] $counters.passed
    $failed += [int] $counters.executed - [int] $counters.passed
    $skipped += [int] $counters.total - [int] $counters.executed
    if ($trx.TestRun.ResultSummary.outcome -in 'Failed', 'Error', 'Aborted' -and $counters.executed -eq $counters.passed) { Write-Host "$project did not run to its end."; $failed++ }
    $trx.TestRun.Results.UnitTestResult | Where-Object outcome -eq 'NotExecuted' | ForEach-Object { Write-Host "Skipped: $($_.Output.ErrorInfo.Message)" }
}
Write-Host "$passed passed, $failed failed, $skipped skipped"
exit [int] ($failed -gt 0 -or $passed -eq 0)
