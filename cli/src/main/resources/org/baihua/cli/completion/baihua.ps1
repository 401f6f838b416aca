# Completion of baihua in PowerShell: baihua completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName baihua, baihua.bat -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
    if ($wordToComplete -eq '') { $words += '""' }
    & $commandAst.CommandElements[0].ToString() completion --words -- @words 2>$null | ForEach-Object {
        $candidate, $meaning = $_ -split "`t", 2
        if (-not $meaning) { $meaning = $candidate }
        if ($candidate -eq ':file') {
            Get-ChildItem -Name "$wordToComplete*" | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
        } elseif ($candidate -eq ':folder') {
            Get-ChildItem -Name -Directory "$wordToComplete*" | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
        } else {
            [System.Management.Automation.CompletionResult]::new($candidate, $candidate, 'ParameterValue', $meaning)
        }
    }
}
