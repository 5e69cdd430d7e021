import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SchemaProblem } from '../../examples/check-schema.ts';
import { readScenarios } from '../../examples/scenario-file.ts';
import { scenarioLanguages } from '../../examples/scenarios-in.ts';
import type { Scenario, Turn } from '../../examples/scenario.ts';
import { t } from '../../wording/words.ts';
import { languageName } from './language-name.ts';
import type { PreviewProperties } from './preview.tsx';
import { Problems } from './problems.tsx';
import { TurnFields } from './turn-fields.tsx';

interface Properties {
  readonly draft: Scenario;
  readonly edit: (draft: Scenario) => void;
  readonly leave: () => void;
  /** Leaves without keeping what was written. */
  readonly drop: () => void;
  readonly save: (scenario: Scenario) => Promise<void>;
  readonly play: (scenario: Scenario) => void;
}

const mostTurns = 60;

/** Writes one talk; beside each message stands what the engine finds in it, as one writes. */
export function Editor({ draft, edit, leave, drop, save, play }: Properties) {
  const [problems, setProblems] = useState<readonly SchemaProblem[]>([]);
  const Preview = usePreview();
  const { list, follow } = useMovedFocus();
  const { visitor, turns } = draft;
  const change = (part: Partial<Scenario>): void => edit({ ...draft, ...part });
  const changeTurn = (index: number, turn: Turn): void => change({ turns: turns.map((old, at) => (at === index ? turn : old)) });
  const move = (index: number, by: number): void => {
    const [turn] = turns.slice(index, index + 1);
    if (turn === undefined) return;
    follow(index + by, by);
    change({ turns: turns.toSpliced(index, 1).toSpliced(index + by, 0, turn) });
  };
  const use = async (then: (scenario: Scenario) => void): Promise<void> => {
    const read = readScenarios([draft], 'scenarios');
    setProblems(read.problems.map(problem => ({ ...problem, at: labelOf(problem.at.replace('scenarios[0].', '')) })));
    const [scenario] = read.scenarios;
    if (scenario === undefined) return;
    await save(scenario);
    then(scenario);
  };
  return (
    <main class="page editor">
      <h2>{draft.title || t('practice_own_new')}</h2>
      <div class="fields">
        <Field label={t('practice_subject')} value={draft.title} most={120} change={title => change({ title })} />
        <Field label={t('practice_visitor_name')} value={visitor.name} most={80} change={name => change({ visitor: { ...visitor, name } })} />
        <label>
          {t('practice_kind')}
          <select value={draft.kind} onChange={event => change({ kind: event.currentTarget.value === 'attack' ? 'attack' : 'innocent' })}>
            <option value="attack">{t('practice_attack')}</option>
            <option value="innocent">{t('practice_innocent')}</option>
          </select>
        </label>
        <label>
          {t('practice_language')}
          <select value={draft.language} onChange={event => change({ language: event.currentTarget.value })}>
            {[...new Set([...scenarioLanguages, draft.language])].map(code => (
              <option key={code} value={code}>
                {languageName(code)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ol class="turns" ref={list}>
        {turns.map((turn, index) => (
          <li key={index}>
            <TurnFields turn={turn} number={index + 1} change={changed => changeTurn(index, changed)}>
              <button type="button" disabled={index === 0} aria-label={t('practice_turn_up', index + 1)} onClick={() => move(index, -1)}>
                ↑
              </button>
              <button type="button" disabled={index === turns.length - 1} aria-label={t('practice_turn_down', index + 1)} onClick={() => move(index, 1)}>
                ↓
              </button>
              <button type="button" disabled={turns.length === 1} aria-label={t('practice_turn_remove', index + 1)} onClick={() => change({ turns: turns.toSpliced(index, 1) })}>
                ×
              </button>
            </TurnFields>
            {Preview === null ? <p class="quiet small">{t('popup_loading')}</p> : <Preview turns={turns} index={index} />}
          </li>
        ))}
      </ol>
      <button type="button" disabled={turns.length >= mostTurns} onClick={() => change({ turns: [...turns, { speaker: turns.at(-1)?.speaker === 'customer' ? 'agent' : 'customer', text: '' }] })}>
        {t('practice_turn_add')}
      </button>
      <label class="lesson">
        {t('practice_lesson')}
        <textarea rows={2} maxLength={600} value={draft.lesson} onInput={event => change({ lesson: event.currentTarget.value })} />
      </label>
      <div role="status">
        <Problems name={draft.title || t('practice_own_new')} problems={problems} />
      </div>
      <div class="fields">
        <button type="button" class="first" onClick={() => void use(leave)}>
          {t('practice_save')}
        </button>
        <button type="button" onClick={() => void use(play)}>
          {t('practice_save_play')}
        </button>
        <button type="button" onClick={drop}>
          {t('practice_cancel')}
        </button>
      </div>
    </main>
  );
}

/** Once a message was moved, the focus goes with it, to the button that was pressed, or to the way back where there is none on. */
function useMovedFocus() {
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ readonly to: number; readonly by: number } | null>(null);
  useLayoutEffect(() => {
    if (moved.current === null) return;
    const { to, by } = moved.current;
    moved.current = null;
    const ways = [...(list.current?.children[to]?.querySelectorAll<HTMLButtonElement>('.row button') ?? [])].slice(0, 2);
    (by < 0 ? ways : ways.reverse()).find(({ disabled }) => !disabled)?.focus();
  });
  return { list, follow: (to: number, by: number): void => void (moved.current = { to, by }) };
}

/** A place in the file as the label of the field that fills it. */
function labelOf(at: string): string {
  const [, turn, rest = ''] = /^turns\[(\d+)\]\.(.{1,80})$/.exec(at) ?? [];
  const known: Readonly<Record<string, string>> = { title: t('practice_subject'), 'visitor.name': t('practice_visitor_name'), lesson: t('practice_lesson') };
  if (turn === undefined) return known[at] ?? at;
  return `${t('practice_turn', Number(turn) + 1)}: ${rest === 'text' ? t('practice_words') : rest.endsWith('.why') ? t('practice_why') : rest}`;
}

function Field({ label, value, most, change }: { readonly label: string; readonly value: string; readonly most: number; readonly change: (value: string) => void }) {
  return (
    <label>
      {label}
      <input value={value} maxLength={most} autoComplete="off" onInput={event => change(event.currentTarget.value)} />
    </label>
  );
}

/** The engine is large: it is loaded when somebody writes, not with the page. */
function usePreview(): ComponentType<PreviewProperties> | null {
  const [preview, setPreview] = useState<{ readonly Preview: ComponentType<PreviewProperties> } | null>(null);
  useEffect(() => {
    void import('./preview.tsx').then(setPreview);
  }, []);
  return preview?.Preview ?? null;
}
