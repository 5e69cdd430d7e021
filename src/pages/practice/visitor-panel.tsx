import type { Scenario } from '../../examples/scenario.ts';
import { t } from '../../wording/words.ts';

/** What a console knows of the visitor. */
export function VisitorPanel({ scenario: { visitor, title } }: { readonly scenario: Scenario }) {
  const rows = [
    [t('practice_subject'), title],
    [t('practice_place'), visitor.place],
    [t('practice_since'), visitor.since],
    [t('practice_order'), visitor.order],
    [t('practice_note'), visitor.note],
  ].filter(([, value]) => value !== undefined);
  return (
    <aside class="visitor" aria-label={t('practice_visitor')}>
      <div class="portrait" aria-hidden="true">
        {initials(visitor.name)}
      </div>
      <h2>{visitor.name}</h2>
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}

export const initials = (name: string): string => name.split(' ').slice(0, 2).map(word => [...word][0] ?? '').join('');
