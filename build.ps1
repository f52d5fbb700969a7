# Thin mirror of build.sh for Windows: test, lib, unit, cases, pytest, pack.
# usage: ./build.ps1 VERB [ARGUMENTS]
param(
    [Parameter(Position = 0)][string] $Verb = 'help',
    [Parameter(Position = 1, ValueFromRemainingArguments)][string[]] $Rest = @()
)

$ErrorActionPreference = 'Stop'
Set-Location $PSScriptRoot
$Artifacts = Join-Path $PSScriptRoot 'artifacts'
$Library = Join-Path $Artifacts 'lib/monty.dll'
$Python = Join-Path $Artifacts 'venv/Scripts/python.exe'
$env:DOTNET_NOLOGO = '1'
$env:PYTHONUTF8 = '1'
$env:PYTHONDONTWRITEBYTECODE = '1'

function Assert-Command([string] $Name, [string] $Where) {
    if (-not (Get-Command $Name -ErrorAction SilentlyContinue)) {
        throw "missing: $Name. Install it first: $Where"
    }
}

function Build-Library {
    Assert-Command dotnet 'https://dotnet.microsoft.com/download/dotnet/10.0'
    $Processor = if ($env:PROCESSOR_ARCHITECTURE -eq 'ARM64') { 'win-arm64' } else { 'win-x64' }
    dotnet publish NativeLib.csproj -c Release -f net9.0 -r $Processor -o "$Artifacts/publish" -v quiet
    if ($LASTEXITCODE -ne 0) { throw 'the library was not published' }
    New-Item -ItemType Directory -Force "$Artifacts/lib" | Out-Null
    Copy-Item "$Artifacts/publish/monty.dll" $Library -Force
}

function Initialize-Python {
    Assert-Command python 'https://www.python.org/downloads/'
    if (-not (Test-Path $Python)) { python -m venv "$Artifacts/venv" }
    $env:MONTY_LIBRARY = $Library
    $env:PYTHONPATH = Join-Path $PSScriptRoot 'bindings/python'
}

function Invoke-Unit { dotnet test tests/unit/Monty.Tests.csproj -c Release @Rest }

function Invoke-Cases {
    Initialize-Python
    & $Python tests/run.py @Rest
}

function Invoke-Pytest {
    Initialize-Python
    & $Python -m pip install --quiet pytest
    & $Python -m pytest -q bindings/python/tests @Rest
}

# Runs one suite and returns its counts; one that ran nothing, or fails without a count, fails.
function Measure-Suite([string] $Name, [scriptblock] $Run) {
    Write-Host "==== $Name"
    $Text = (& $Run 2>&1 | Tee-Object -Variable Lines | ForEach-Object { Write-Host $_; $_ }) -join "`n"
    $Code = $LASTEXITCODE
    $Passed = [regex]::Matches($Text, '(\d+) passed|Passed: +(\d+)') | Select-Object -Last 1
    $Failed = [regex]::Matches($Text, '(\d+) failed|Failed: +(\d+)') | Select-Object -Last 1
    $P = if ($Passed) { [int]($Passed.Groups[1].Value + $Passed.Groups[2].Value) } else { 0 }
    $F = if ($Failed) { [int]($Failed.Groups[1].Value + $Failed.Groups[2].Value) } else { 0 }
    if ($F -eq 0 -and ($Code -ne 0 -or $P -eq 0)) { $F = 1 }
    [pscustomobject]@{ Passed = $P; Failed = $F }
}

switch ($Verb) {
    'lib' { Build-Library }
    'unit' { Invoke-Unit }
    'cases' { Build-Library; Invoke-Cases }
    'pytest' { Build-Library; Invoke-Pytest }
    'pack' {
        Build-Library
        Initialize-Python
        New-Item -ItemType Directory -Force "$Artifacts/wheels" | Out-Null
        Push-Location bindings/python
        & $Python -c "import _backend, sys; print(_backend.build_wheel(sys.argv[1]))" "$Artifacts/wheels"
        Pop-Location
    }
    'test' {
        Build-Library
        $Results = @(
            Measure-Suite 'unit' { Invoke-Unit }
            Measure-Suite 'cases' { Invoke-Cases }
            Measure-Suite 'pytest' { Invoke-Pytest }
        )
        $Passed = ($Results | Measure-Object -Sum Passed).Sum
        $Failed = ($Results | Measure-Object -Sum Failed).Sum
        Write-Host "$Passed passed, $Failed failed"
        exit [int]($Failed -ne 0)
    }
    default { Write-Host 'usage: ./build.ps1 test|lib|unit|cases|pytest|pack [ARGUMENTS]' }
}
if ($LASTEXITCODE) { exit $LASTEXITCODE }
