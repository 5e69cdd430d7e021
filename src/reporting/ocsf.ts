import type { HappeningAction } from '../core/happening.ts';
import type { Tier } from '../core/model.ts';
import type { ReportEvent } from './event.ts';

/** OCSF 1.4: Detection Finding for what attacks, Data Security Finding for what leaks. Only the parts that these events fill. */
export interface OcsfFinding {
  readonly class_uid: 2004 | 2006;
  readonly class_name: string;
  readonly category_uid: 2;
  readonly activity_id: number;
  readonly type_uid: number;
  readonly severity_id: number;
  readonly status_id: number;
  readonly action_id: number;
  readonly disposition_id: number;
  readonly is_alert: boolean;
  readonly time: number;
  readonly metadata: { readonly version: '1.4.0'; readonly uid: string; readonly profiles: readonly string[]; readonly product: { readonly name: string; readonly vendor_name: string; readonly version: string } };
  readonly finding_info: { readonly uid: string; readonly title: string; readonly types: readonly string[]; readonly analytic: { readonly type_id: 1; readonly uid: string } };
  /** What OCSF has no place for. */
  readonly unmapped: Readonly<Record<string, string>>;
}

/** activity: 1 create, 2 update, 3 close. status: 1 new, 2 in progress, 3 suppressed, 4 resolved. action: 1 allowed, 2 denied, 3 observed, 4 modified. disposition: see the OCSF dictionary. */
const meaning: Readonly<Record<HappeningAction, readonly [activity: number, status: number, action: number, disposition: number]>> = {
  shown: [1, 1, 3, 17],
  alarmed: [1, 1, 3, 15],
  understood: [2, 2, 3, 17],
  dismissed: [3, 3, 1, 10],
  'reported-wrong': [3, 3, 1, 10],
  stayed: [3, 4, 2, 2],
  opened: [2, 2, 1, 1],
  masked: [3, 4, 4, 11],
  undone: [2, 2, 1, 9],
  held: [1, 1, 2, 14],
  released: [2, 2, 1, 1],
  'reply-inserted': [2, 2, 3, 17],
};
const severity: Readonly<Record<Tier, number>> = { note: 1, caution: 3, danger: 4 };

export function ocsf(event: ReportEvent, version: string): OcsfFinding {
  const [activity, status, action, disposition] = meaning[event.action];
  const isData = event.kind === 'data';
  const classUid = isData ? 2006 : 2004;
  const rule = event.type === event.reason ? event.type : `${event.type}/${event.reason}`;
  const unmapped = { action: event.action, kind: event.kind, tier: event.tier, speaker: event.speaker, site: event.site, scheme: event.scheme, indicator: event.indicator, reason_code: event.reasonCode };
  return {
    class_uid: classUid,
    class_name: isData ? 'Data Security Finding' : 'Detection Finding',
    category_uid: 2,
    activity_id: activity,
    type_uid: classUid * 100 + activity,
    severity_id: severity[event.tier],
    status_id: status,
    action_id: action,
    disposition_id: disposition,
    is_alert: event.action === 'alarmed' || event.tier === 'danger',
    time: event.time,
    metadata: { version: '1.4.0', uid: event.id, profiles: ['security_control'], product: { name: 'Parleyguard', vendor_name: 'Parleyguard', version } },
    finding_info: { uid: event.id, title: rule, types: [event.type], analytic: { type_id: 1, uid: rule } },
    unmapped: Object.fromEntries(Object.entries(unmapped).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))),
  };
}
