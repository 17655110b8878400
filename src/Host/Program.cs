return await Governance.Host.Cli.CommandLine.Run(args);
