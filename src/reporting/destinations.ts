import type { ReportEvent } from './event.ts';
import { ocsf } from './ocsf.ts';
import { otlpLogs } from './otlp.ts';

export type DestinationKind = 'otlp' | 'splunk-hec' | 'webhook' | 'alertmanager';

export interface Destination {
  readonly kind: DestinationKind;
  readonly url: string;
  /** Empty where the receiver asks for none. */
  readonly token: string;
}

export interface ReportRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One request with a batch of events, in the words of the receiver. A webhook's signature is added by who holds the key. */
export function requestFor({ kind, token }: Destination, events: readonly ReportEvent[], version: string): ReportRequest {
  const scheme = kind === 'splunk-hec' ? 'Splunk' : 'Bearer';
  const headers = { 'content-type': 'application/json', ...(token !== '' && { authorization: `${scheme} ${token}` }) };
  return { headers, body: bodies[kind](events, version) };
}

const bodies: Readonly<Record<DestinationKind, (events: readonly ReportEvent[], version: string) => string>> = {
  otlp: (events, version) => JSON.stringify(otlpLogs(events, version)),
  // HEC takes the objects of a batch one after the other, not as a list.
  'splunk-hec': (events, version) => events.map(event => JSON.stringify({ time: event.time / 1000, source: 'parleyguard', sourcetype: 'ocsf:finding', event: ocsf(event, version) })).join('\n'),
  webhook: (events, version) => JSON.stringify({ events: events.map(event => ocsf(event, version)) }),
  alertmanager: events => JSON.stringify(events.map(alert)),
};

/** Labels make an alert one; what differs from event to event stands in the annotations. */
const alert = (event: ReportEvent) => ({
  labels: { alertname: 'parleyguard', severity: event.tier === 'danger' ? 'critical' : 'warning', type: event.type, reason: event.reason, site: event.site },
  annotations: { summary: `${event.type} on ${event.site}`, id: event.id, ...(event.indicator !== undefined && { indicator: event.indicator }) },
  startsAt: new Date(event.time).toISOString(),
});
