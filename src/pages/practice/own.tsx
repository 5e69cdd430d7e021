import { useState } from 'preact/hooks';
import type { SchemaProblem } from '../../examples/check-schema.ts';
import { readScenarioFile, scenarioFile } from '../../examples/scenario-file.ts';
import type { Scenario } from '../../examples/scenario.ts';
import { ownScenarios } from '../../store/practice-own.ts';
import { t } from '../../wording/words.ts';
import { Editor } from './editor.tsx';
import { saveFile } from '../ui/save-file.ts';
import { Problems, tooLarge } from './problems.tsx';

interface Properties {
  readonly own: readonly Scenario[];
  /** The talk that is being written; it outlives a look at another part of the page. */
  readonly edited: Scenario | null;
  readonly edit: (scenario: Scenario | null) => void;
  readonly language: string;
  /** What in storage or policy could not be used. */
  readonly problems: readonly SchemaProblem[];
  readonly play: (scenario: Scenario) => void;
}

const mostBytes = 5_000_000;

const keep = (added: readonly Scenario[]): Promise<unknown> => {
  const ids = new Set(added.map(({ id }) => id));
  return ownScenarios.update(all => [...all.filter(one => !(typeof one === 'object' && one !== null && 'id' in one && ids.has(String(one.id)))), ...added].slice(-200));
};

/** The team's own talks: write, try, pass on. */
export function Own({ own, edited, edit, language, problems, play }: Properties) {
  const [bad, setBad] = useState<{ readonly name: string; readonly problems: readonly SchemaProblem[] } | null>(null);
  const [said, tell] = useState('');
  const [undo, setUndo] = useState<{ back(): void } | null>(null);
  const say = (what: string, back?: () => void): void => {
    tell(what);
    setUndo(back === undefined ? null : { back });
  };
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const read = file.size > mostBytes ? { scenarios: [], problems: tooLarge(mostBytes) } : readScenarioFile(await file.text());
    await keep(read.scenarios);
    setBad({ name: file.name, problems: read.problems });
    say(t('practice_own_read', read.scenarios.length));
  };
  const remove = async (scenario: Scenario): Promise<void> => {
    await ownScenarios.update(all => all.filter(one => (one as Partial<Scenario> | null)?.id !== scenario.id));
    say(t('practice_own_deleted', scenario.title), () => void keep([scenario]).then(() => say(t('practice_own_saved', scenario.title))));
  };
  const drop = (draft: Scenario): void => {
    edit(null);
    if (hasChanged(draft, own)) say(t('practice_own_dropped', draft.title || t('practice_own_new')), () => (say(''), edit(draft)));
  };
  if (edited !== null) {
    return (
      <Editor
        draft={edited}
        edit={edit}
        leave={() => edit(null)}
        drop={() => drop(edited)}
        save={async scenario => {
          await keep([scenario]);
          say(t('practice_own_saved', scenario.title));
        }}
        play={scenario => {
          edit(null);
          play(scenario);
        }}
      />
    );
  }
  return (
    <main class="page">
      <h2>{t('practice_own')}</h2>
      <p class="quiet">{t('practice_own_help')}</p>
      <div class="fields">
        <button type="button" class="first" onClick={() => edit(empty(language))}>
          {t('practice_own_new')}
        </button>
        <label class="button">
          {t('practice_own_import')}
          <input class="unseen" type="file" accept="application/json,.json" onChange={event => void open(event.currentTarget.files?.[0])} />
        </label>
        <button type="button" disabled={own.length === 0} onClick={() => saveFile('practice-scenarios.json', 'application/json', scenarioFile(own))}>
          {t('practice_own_export')}
        </button>
      </div>
      <div role="status">
        {said !== '' && (
          <p>
            {said}{' '}
            {undo !== null && (
              <button type="button" onClick={undo.back}>
                {t('note_undo')}
              </button>
            )}
          </p>
        )}
      </div>
      {bad !== null && <Problems name={bad.name} problems={bad.problems} />}
      <Problems name={t('practice_own')} problems={problems} />
      {own.length === 0 && <p class="state">{t('practice_own_none')}</p>}
      <ul class="own">
        {own.map(scenario => (
          <li key={scenario.id}>
            <span>
              <b>{scenario.title}</b> <span class="quiet">{scenario.visitor.name}</span>
            </span>
            <span class="row">
              <button type="button" aria-label={`${t('practice_play')}: ${scenario.title}`} onClick={() => play(scenario)}>
                {t('practice_play')}
              </button>
              <button type="button" aria-label={`${t('practice_edit')}: ${scenario.title}`} onClick={() => edit(scenario)}>
                {t('practice_edit')}
              </button>
              <button type="button" aria-label={`${t('practice_delete')}: ${scenario.title}`} onClick={() => void remove(scenario)}>
                {t('practice_delete')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </main>
  );
}

/** Whether there is something in a draft that is not kept. */
const hasChanged = (draft: Scenario, own: readonly Scenario[]): boolean => JSON.stringify(draft) !== JSON.stringify(own.find(({ id }) => id === draft.id) ?? empty(draft.language, draft.id));

function empty(language: string, id = `own-${Date.now().toString(36)}`): Scenario {
  return { id, language, kind: 'attack', title: '', visitor: { name: '' }, turns: [{ speaker: 'customer', text: '' }], lesson: '' };
}
