import { ruleOf } from '../core/happening.ts';
import { tierRank, type Finding } from '../core/model.ts';
import { make } from './element.ts';
import { core } from './when-asked.ts';
import { explain, nameOfTier, nameOfType, t, turnsOf } from '../wording/words.ts';

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

/** Why an operator calls a finding harmless; what a lead learns of it. */
export const harmlessReasons = ['known', 'expected', 'test'] as const;
export type HarmlessReason = (typeof harmlessReasons)[number];

/** What a person can do about a card's findings; null for what is not on offer. */
export interface CardActions {
  understood(): void;
  readonly dismiss: ((why: HarmlessReason) => void) | null;
  reportWrong(): void;
  readonly insertReply: ((reply: string) => void) | null;
  /** Scrolls to a turn of the talk; null for one that is no longer shown. */
  jump(turn: number): (() => void) | null;
  /** Of the talk, for the ready reply. */
  readonly language: string;
  /** One that comes with the extension, by its id; null when it does not come. */
  readyReply(id: string, language: string): Promise<string | null>;
  /** The organisation's own ready replies, by intent and language. */
  readonly replies: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The organisation's own step-up checklist; empty where the built-in one counts. */
  readonly checklist: readonly string[];
  /** Who made the rule, or its tier, what it is; null for the built-in ones. */
  madeBy(finding: Finding): 'managed' | 'operator' | null;
  /** In how many earlier messages of the conversation the same was found. */
  readonly again: number;
}

/** What was found in a message and why, for a person who has two seconds; then what to do about it. */
export function card(findings: readonly Finding[], id: string, actions: CardActions): HTMLElement {
  const tier = worst(findings);
  const said = saidOnce(findings);
  return make(
    'div',
    { class: `card ${tier}`, attributes: { id, role: 'group', 'aria-label': t('card_label') } },
    make('h2', { text: t(`card_title_${tier}`) }),
    ...(actions.again > 0 ? [make('p', { class: 'again', text: t('card_again') })] : []),
    make('ul', {}, ...said.map(finding => entry(finding, actions))),
    ...checklist(said, actions),
    ...decisions(said, actions),
    rules(said, actions),
  );
}

/** Ids, which mean nothing to an operator; who writes the policy needs them. */
function rules(findings: readonly Finding[], { madeBy }: CardActions): HTMLElement {
  const lines = findings.map(finding => {
    const by = madeBy(finding);
    return by === null ? t('card_rule', ruleOf(finding)) : t('card_rule_by', finding.evidence?.rule ?? ruleOf(finding), t(`settings_from_${by}`));
  });
  return make('details', { class: 'rules' }, make('summary', { text: t('card_rules') }), ...[...new Set(lines)].map(text => make('div', { text })));
}

function decisions(findings: readonly Finding[], actions: CardActions): HTMLElement[] {
  const { understood, dismiss, reportWrong } = actions;
  const reply = replyButton(findings, actions);
  const row = make('div', { class: 'actions' });
  const button = (key: string, click: () => void, first = false): HTMLButtonElement => make('button', { ...(first && { class: 'first' }), text: t(key), click });
  if (reply !== null) row.append(reply);
  row.append(button('card_understood', understood, reply === null));
  const why = dismiss === null ? null : reasonsFor(dismiss);
  if (why !== null) {
    const ask = button('card_dismiss', () => {
      why.hidden = !why.hidden;
      ask.setAttribute('aria-expanded', String(!why.hidden));
      if (!why.hidden) why.querySelector('button')?.focus({ preventScroll: true });
    });
    ask.setAttribute('aria-expanded', 'false');
    row.append(ask);
  }
  return [row, ...(why === null ? [] : [why]), wrongLine(reportWrong)];
}

/** A ready reply comes from the background a moment after the card: until then the button waits, and words take its place when it does not come. */
function replyButton(findings: readonly Finding[], { insertReply, readyReply, language, replies }: CardActions): HTMLElement | null {
  const reply = findings.map(({ type }) => core.safeReply()(type, language, replies)).find(found => found !== null);
  if (reply === undefined || insertReply === null) return null;
  const coming = 'text' in reply ? Promise.resolve(reply.text) : readyReply(reply.id, language);
  const button = make('button', { class: 'first', text: t('card_reply'), click: () => void coming.then(text => text !== null && insertReply(text)) });
  void coming.then(text => {
    if (text !== null) return void (button.title = text);
    const isFocused = button.matches(':focus');
    const next = button.nextElementSibling;
    button.replaceWith(make('p', { class: 'missing', text: t('card_reply_missing'), attributes: { role: 'status' } }));
    if (isFocused && next instanceof HTMLElement) next.focus({ preventScroll: true });
  });
  return button;
}

/** One more click, with which the operator says why: the answer is worth more than the click costs. */
function reasonsFor(dismiss: (why: HarmlessReason) => void): HTMLElement {
  const buttons = harmlessReasons.map(why => make('button', { text: t(`harmless_${why}`), click: () => dismiss(why) }));
  const element = make('fieldset', { class: 'why' }, make('legend', { text: t('card_why') }), ...buttons);
  element.hidden = true;
  return element;
}

function wrongLine(reportWrong: () => void): HTMLElement {
  const line = make('p', { class: 'wrong', attributes: { role: 'status' } });
  line.append(make('button', {
    class: 'plain',
    text: t('card_wrong'),
    click: () => {
      reportWrong();
      line.tabIndex = -1;
      line.textContent = t('card_thanks');
      line.focus({ preventScroll: true });
    },
  }));
  return line;
}

/** Steps to take before an account is changed. Ticking them is for the operator alone: it is kept nowhere. */
function checklist(findings: readonly Finding[], { checklist: own }: CardActions): HTMLElement[] {
  const steps = findings.flatMap(({ type }) => core.advices()[type]?.steps ?? []);
  if (steps.length === 0) return [];
  const items = own.length > 0 ? own : [...new Set(steps)].map(step => t(`step_${step.replaceAll('-', '_')}`));
  const labels = items.map(item => make('label', { class: 'step' }, make('input', { attributes: { type: 'checkbox' } }), make('span', { text: item })));
  return [make('fieldset', { class: 'steps' }, make('legend', { text: t('card_steps') }), ...labels)];
}

function entry(finding: Finding, actions: CardActions): HTMLElement {
  const key = `advice_${(core.advices()[finding.type]?.id ?? finding.reason).replaceAll('-', '_')}`;
  const advice = t(key);
  const parts: Node[] = [make('span', { class: 'type', text: `${nameOfTier(finding.tier)} · ${nameOfType(finding.type)}` }), make('span', { text: explain(finding) })];
  if (advice !== key) parts.push(make('span', { class: 'advice', text: advice }));
  parts.push(...turns(finding, actions));
  return make('li', { class: finding.tier }, ...parts);
}

/** The turns that led to an alarm, as ways there. */
function turns(finding: Finding, { jump }: CardActions): HTMLElement[] {
  if (finding.kind !== 'conversation') return [];
  const ways = turnsOf(finding).flatMap(({ what, turn }) => {
    const go = jump(turn);
    return go === null ? [] : [make('button', { text: String(turn), attributes: { 'aria-label': `${turn}: ${what}`, title: what }, click: go })];
  });
  return ways.length === 0 ? [] : [make('span', { class: 'turns' }, make('span', { class: 'advice', text: t('card_turns') }), ...ways)];
}
