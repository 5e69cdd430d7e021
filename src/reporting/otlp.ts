import type { Tier } from '../core/model.ts';
import type { ReportEvent } from './event.ts';
import { ocsf } from './ocsf.ts';

/** Severity numbers of the OpenTelemetry log data model: INFO, WARN, ERROR. */
const severities: Readonly<Record<Tier, readonly [number, string]>> = { note: [9, 'INFO'], caution: [13, 'WARN'], danger: [17, 'ERROR'] };

/** The body of one OTLP/HTTP logs request in its JSON encoding: lower camel case, 64-bit numbers as text. */
export function otlpLogs(events: readonly ReportEvent[], version: string): Record<string, unknown> {
  const attributes = [attribute('service.name', 'parleyguard'), attribute('service.version', version)];
  return { resourceLogs: [{ resource: { attributes }, scopeLogs: [{ scope: { name: 'parleyguard', version }, logRecords: events.map(event => logRecord(event, version)) }] }] };
}

function logRecord(event: ReportEvent, version: string) {
  const [severityNumber, severityText] = severities[event.tier];
  const nanoseconds = `${Math.trunc(event.time)}000000`;
  const hot = { 'event.id': event.id, 'parleyguard.action': event.action, 'parleyguard.kind': event.kind, 'parleyguard.type': event.type, 'parleyguard.site': event.site };
  return {
    timeUnixNano: nanoseconds,
    observedTimeUnixNano: nanoseconds,
    severityNumber,
    severityText,
    eventName: 'parleyguard.finding',
    body: anyValue(ocsf(event, version)),
    attributes: Object.entries(hot).map(([key, value]) => attribute(key, value)),
  };
}

const attribute = (key: string, value: unknown) => ({ key, value: anyValue(value) });

function anyValue(value: unknown): Record<string, unknown> {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  if (typeof value === 'number') return Number.isSafeInteger(value) ? { intValue: String(value) } : { doubleValue: value };
  if (Array.isArray(value)) return { arrayValue: { values: value.map(anyValue) } };
  return { kvlistValue: { values: Object.entries(value as object).map(([key, inner]) => attribute(key, inner)) } }; // OCSF bodies hold nothing else.
}
