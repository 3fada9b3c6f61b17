import { Command as Parser, CommanderError } from 'commander';
import { AppError, exitCodes, failureOf } from '../../shared/errors.ts';
import { createTranslate } from '../../shared/i18n/translate.ts';
import type { Ask } from './ask-unseen.ts';
import type { Command, Options } from './command.ts';
import { commands } from './commands.ts';
import { describeFailure } from './describe-failure.ts';
import { interfaceLanguage } from './interface-language.ts';
import { createOutput } from './output.ts';

/** What a run is given: the words typed, the streams, and what ends it early. */
export interface Invocation {
  readonly words: readonly string[];
  readonly out: NodeJS.WritableStream;
  readonly err: NodeJS.WritableStream;
  readonly signal: AbortSignal;
  readonly ask: Ask | null;
}

/**
 * Runs one command of the table and answers the exit code of `shared/errors.ts`.
 * One of the four places that catch: errors are told here, once, in the person's words.
 */
export async function run({ words, out, err, signal, ask }: Invocation): Promise<number> {
  const translate = createTranslate(interfaceLanguage(process.env));
  const isJson = words.includes('--json');
  const output = createOutput(isJson, { out, err });
  let answer = 0;

  const parser = new Parser('testimonia').description(translate('cli.about')).exitOverride();
  parser.configureOutput({
    writeOut: (text) => out.write(text),
    writeErr: (text) => err.write(text),
    outputError: () => undefined,
  });
  const context = { output, translate, signal, ask };
  const describe = (command: Command) => {
    const words = `${command.name} <archive> ${command.operands}`.trim();
    const row = parser.command(words).description(translate(command.summary)).exitOverride();
    row.option('--json', translate('cli.json'));
    row.option('--passphrase-file <file>', translate('cli.passphraseFile'));
    row.option('--recovery-key-file <file>', translate('cli.recoveryKeyFile'));
    row.option('--by <name>', translate('cli.by'));
    row.option('--accept-copy', translate('cli.acceptCopy'));
    for (const [flags, summary] of command.options) row.option(flags, translate(summary));
    row.action(async () => {
      const [archive = '', ...operands] = row.args;
      answer = await command.run({ archive, operands, options: row.opts<Options>() }, context);
    });
  };
  for (const command of commands) describe(command);

  try {
    await parser.parseAsync([...words], { from: 'user' });
    return answer;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    if (error instanceof CommanderError && error.code === 'commander.help') return exitCodes['wrong-usage'];
    const failure = failureOf(error instanceof CommanderError ? wrongUsage(error) : error);
    const described = describeFailure(failure, translate);
    if (isJson) output.data({ error: described }, null);
    output.note(described.message);
    return exitCodes[failure.code];
  }
}

function wrongUsage(error: CommanderError): AppError {
  const reason = error.message.replace(/^error: /, '').replace(/\.$/, '');
  return new AppError('wrong-usage', { reason }, { cause: error });
}
