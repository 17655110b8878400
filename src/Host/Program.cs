return await Governance.Host.Cli.CommandLine.Run(args, Governance.Host.Cli.Terminal.Real);
