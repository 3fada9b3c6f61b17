/** A copy of a value of plain data with every text in it changed, at any depth; what stands under `except` stays as it is. */
export function mapTexts<Value>(
  value: Value,
  change: (text: string) => string,
  except: ReadonlySet<string> = new Set(),
): Value {
  return mapped(value, change, except) as Value;
}

function mapped(value: unknown, change: (text: string) => string, except: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => mapped(each, change, except));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, except.has(key) ? each : mapped(each, change, except)]),
  );
}
