import { tierRank, type Finding } from '../core/model.ts';
import { make } from './element.ts';
import { explain, nameOfTier, nameOfType, t } from '../wording/words.ts';

/** The worst tier among findings. */
export const worst = (findings: readonly Finding[]): Finding['tier'] =>
  findings.reduce<Finding['tier']>((tier, finding) => (tierRank(finding.tier) > tierRank(tier) ? finding.tier : tier), 'note');

/** Several findings with the same sentence are said once. */
export function saidOnce(findings: readonly Finding[]): readonly Finding[] {
  const bySentence = new Map<string, Finding>();
  for (const finding of [...findings].sort((a, b) => tierRank(b.tier) - tierRank(a.tier))) {
    const sentence = `${finding.type} ${explain(finding)}`;
    if (!bySentence.has(sentence)) bySentence.set(sentence, finding);
  }
  return [...bySentence.values()];
}

/** What was found in a message and why, for a person who has two seconds. */
export function card(findings: readonly Finding[], id: string, dismiss: (() => void) | null): HTMLElement {
  const tier = worst(findings);
  return make(
    'div',
    { class: `card ${tier}`, attributes: { id, role: 'group', 'aria-label': t('card_label') } },
    make('h2', { text: t(`card_title_${tier}`) }),
    make('ul', {}, ...saidOnce(findings).map(entry)),
    ...(dismiss === null ? [] : [make('div', { class: 'actions' }, make('button', { text: t('card_dismiss'), attributes: { type: 'button' }, click: dismiss }))]),
  );
}

function entry(finding: Finding): HTMLElement {
  const advice = t(`advice_${finding.reason.replaceAll('-', '_')}`);
  const parts: Node[] = [make('span', { class: 'type', text: `${nameOfTier(finding.tier)} · ${nameOfType(finding.type)}` }), make('span', { text: explain(finding) })];
  if (!advice.startsWith('advice_')) parts.push(make('span', { class: 'advice', text: advice }));
  parts.push(make('span', { class: 'rule', text: t('card_rule', finding.reason) }));
  return make('li', { class: finding.tier }, ...parts);
}
