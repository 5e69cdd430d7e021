import { JsonLogsSerializer } from '@opentelemetry/otlp-transformer';

interface Decoded {
  readonly id: string;
  readonly time: string;
  readonly severityNumber: number;
  readonly body: Readonly<Record<string, unknown>>;
}

type AnyValue = Readonly<Record<string, unknown>>;
interface KeyValue { readonly key: string; readonly value: AnyValue }
interface WireRecord { readonly timeUnixNano: string; readonly observedTimeUnixNano: string; readonly severityNumber: number; readonly severityText: string; readonly eventName: string; readonly body: AnyValue; readonly attributes: readonly KeyValue[] }
interface WireScope { readonly scope: { readonly name: string; readonly version: string }; readonly logRecords: readonly WireRecord[] }

/**
 * Reads an OTLP/HTTP JSON request strictly, and has the official library write the same records: what it writes must be what was
 * sent, so that a field of another name, place or type is an error. Version 0.223 of the library ships no reader of requests.
 */
export function decodeLogs(text: string): Decoded[] {
  const request = JSON.parse(text) as { resourceLogs: readonly { resource: { attributes: readonly KeyValue[] }; scopeLogs: readonly WireScope[] }[] };
  return request.resourceLogs.flatMap(({ resource, scopeLogs }) => scopeLogs.flatMap(({ scope, logRecords }) => {
    const shared = { resource: { attributes: plainOf(resource.attributes) }, instrumentationScope: scope };
    const official = JSON.parse(new TextDecoder().decode(JsonLogsSerializer.serializeRequest(logRecords.map(record => ({ ...shared, ...readable(record) })) as never))) as typeof request; // The reader's shape is the library's own ReadableLogRecord but for methods it does not call.
    const written = official.resourceLogs[0]!.scopeLogs[0]!.logRecords.map(comparable);
    const sent = logRecords.map(comparable);
    if (JSON.stringify(written) !== JSON.stringify(sent)) throw new Error(`not as the official library writes it:\n${JSON.stringify(written[0])}\n${JSON.stringify(sent[0])}`);
    return logRecords.map(({ timeUnixNano, severityNumber, body, attributes }) => ({ id: String(plainOf(attributes)['event.id']), time: timeUnixNano, severityNumber, body: plain(body) as Record<string, unknown> }));
  }));
}

const readable = (record: WireRecord) => ({
  hrTime: hrTime(record.timeUnixNano), hrTimeObserved: hrTime(record.observedTimeUnixNano), severityNumber: record.severityNumber, severityText: record.severityText,
  eventName: record.eventName, body: plain(record.body), attributes: plainOf(record.attributes), droppedAttributesCount: 0,
});

const hrTime = (nanoseconds: string): [number, number] => [Number(BigInt(nanoseconds) / 1_000_000_000n), Number(BigInt(nanoseconds) % 1_000_000_000n)];

/** 64-bit numbers may be written as text or as numbers; fields without a value need not be written. */
function comparable(record: WireRecord): unknown {
  const { timeUnixNano, observedTimeUnixNano, severityNumber, severityText, eventName, body, attributes } = record;
  return JSON.parse(JSON.stringify({ timeUnixNano, observedTimeUnixNano, severityNumber, severityText, eventName, body, attributes }), (key, value: unknown) => (key === 'intValue' ? String(value) : value));
}

const plainOf = (pairs: readonly KeyValue[]): Record<string, unknown> => Object.fromEntries(pairs.map(({ key, value }) => [key, plain(value)]));

function plain(value: AnyValue): unknown {
  const [[kind, inner] = ['none', null]] = Object.entries(value);
  if (kind === 'intValue') return Number(inner);
  if (kind === 'arrayValue') return (inner as { values: readonly AnyValue[] }).values.map(plain);
  if (kind === 'kvlistValue') return plainOf((inner as { values: readonly KeyValue[] }).values);
  if (kind === 'stringValue' || kind === 'boolValue' || kind === 'doubleValue') return inner;
  throw new Error(`no such kind of value: ${kind}`);
}
