import { z } from 'zod';

/** What opens a sealed archive, as it was typed: its passphrase, or its recovery key as it was written down. */
export const secretsSchema = z.union([
  z.strictObject({ passphrase: z.string() }),
  z.strictObject({ recoveryKey: z.string() }),
]);
export type GivenSecrets = z.infer<typeof secretsSchema>;

const keySummarySchema = z.object({
  id: z.string(),
  kind: z.enum(['passphrase', 'recovery', 'none']),
  /** An instant (ISO 8601). */
  createdAt: z.string(),
  /** The archive was opened by this one. */
  isInUse: z.boolean(),
});
export type KeySummary = Readonly<z.infer<typeof keySummarySchema>>;

const proven = z.object({ current: secretsSchema });
const nothing = z.undefined();

/**
 * The ways into the open archive. Whoever changes them proves first that they may open it (`current`, checked by
 * deriving): a program left alone for a minute must not become somebody else's. Each throws `passphrase-wrong`,
 * `recovery-key-mistyped` or `recovery-key-wrong`, and then nothing is changed.
 */
export const keyRequests = {
  'keys.list': { input: nothing, output: z.array(keySummarySchema) },
  /** Puts a passphrase in the place of another one. Throws `passphrase-weak`, `key-missing`. */
  'keys.change': { input: proven.extend({ id: z.string(), passphrase: z.string() }), output: nothing },
  /** Adds a passphrase for another person. Throws `passphrase-weak`. */
  'keys.add': { input: proven.extend({ passphrase: z.string() }), output: nothing },
  /** Takes a way in away for good. Throws `key-missing`, or `key-last` for the last passphrase. */
  'keys.remove': { input: proven.extend({ id: z.string() }), output: nothing },
  /** Makes a new recovery key, told this once; the one before opens the archive no more. */
  'keys.renewRecoveryKey': { input: proven, output: z.string() },
  /** Seals an archive that lay open; answers its recovery key, told this once. Throws `passphrase-weak`. */
  'keys.seal': { input: z.object({ passphrase: z.string() }), output: z.string() },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;
