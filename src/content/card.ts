import { advices, safeReply } from '../core/intents/advice.ts';
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

/** What a person can do about a card's findings; null for what is not on offer. */
export interface CardActions {
  readonly dismiss: (() => void) | null;
  readonly insertReply: ((reply: string) => void) | null;
  /** Of the talk, for the ready reply. */
  readonly language: string;
  /** The organisation's own ready replies, by intent and language. */
  readonly replies: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The organisation's own step-up checklist; empty where the built-in one counts. */
  readonly checklist: readonly string[];
}

/** What was found in a message and why, for a person who has two seconds; then what to do about it. */
export function card(findings: readonly Finding[], id: string, actions: CardActions): HTMLElement {
  const tier = worst(findings);
  const said = saidOnce(findings);
  return make(
    'div',
    { class: `card ${tier}`, attributes: { id, role: 'group', 'aria-label': t('card_label') } },
    make('h2', { text: t(`card_title_${tier}`) }),
    make('ul', {}, ...said.map(entry)),
    ...checklist(said, actions),
    make('div', { class: 'actions' }, ...buttons(said, actions)),
  );
}

function buttons(findings: readonly Finding[], { dismiss, insertReply, language, replies }: CardActions): HTMLElement[] {
  const reply = findings.map(({ type }) => safeReply(type, language, replies)).find(text => text !== null);
  const made: HTMLElement[] = [];
  if (reply !== undefined && insertReply !== null) made.push(make('button', { class: 'first', text: t('card_reply'), attributes: { type: 'button', title: reply }, click: () => insertReply(reply) }));
  if (dismiss !== null) made.push(make('button', { text: t('card_dismiss'), attributes: { type: 'button' }, click: dismiss }));
  return made;
}

/** Steps to take before an account is changed. Ticking them is for the operator alone: it is kept nowhere. */
function checklist(findings: readonly Finding[], { checklist: own }: CardActions): HTMLElement[] {
  const steps = findings.flatMap(({ type }) => advices[type]?.steps ?? []);
  if (steps.length === 0) return [];
  const items = own.length > 0 ? own : [...new Set(steps)].map(step => t(`step_${step.replaceAll('-', '_')}`));
  const labels = items.map(item => make('label', { class: 'step' }, make('input', { attributes: { type: 'checkbox' } }), make('span', { text: item })));
  return [make('fieldset', { class: 'steps' }, make('legend', { text: t('card_steps') }), ...labels)];
}

function entry(finding: Finding): HTMLElement {
  const key = `advice_${(advices[finding.type]?.id ?? finding.reason).replaceAll('-', '_')}`;
  const advice = t(key);
  const parts: Node[] = [make('span', { class: 'type', text: `${nameOfTier(finding.tier)} · ${nameOfType(finding.type)}` }), make('span', { text: explain(finding) })];
  if (advice !== key) parts.push(make('span', { class: 'advice', text: advice }));
  parts.push(make('span', { class: 'rule', text: t('card_rule', finding.reason) }));
  return make('li', { class: finding.tier }, ...parts);
}
