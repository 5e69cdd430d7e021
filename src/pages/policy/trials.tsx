import { useState } from 'preact/hooks';
import type { PolicyDraft } from '../../policy/forms/identity.ts';
import { readPolicyFile } from '../../policy/policy-file.ts';
import { knownManaged } from '../../store/policy-in-force.ts';
import { t } from '../../wording/words.ts';
import { FileButton } from './file-button.tsx';
import { TrialResult } from './trial-result.tsx';
import { useTrial, type NamedPolicy } from './use-trial.ts';

/** Tries the draft on a transcript, alone or beside another policy. The transcript stays in this tab. */
export function Trials({ draft }: { readonly draft: PolicyDraft }) {
  const [text, setText] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [against, setAgainst] = useState<'nothing' | 'force' | 'file'>('nothing');
  const [other, setOther] = useState<NamedPolicy | null>(null);
  const [said, setSaid] = useState('');
  const { run, start, cancel } = useTrial();
  const take = (taken: File | undefined): void => {
    if (taken === undefined) return;
    setFile(taken);
    setText('');
  };
  const takeOther = async (chosen: File): Promise<void> => {
    const values = await chosen.text().then(readPolicyFile, () => null);
    setOther(values === null ? null : { name: chosen.name, values });
    setSaid(values === null ? t('policy_import_failed') : t('policy_imported', Object.keys(values).length));
  };
  const begin = async (): Promise<void> => {
    const second = against === 'force' ? { name: t('policy_force'), values: (await knownManaged.get()).values } : against === 'file' ? other : null;
    start(file ?? new Blob([text]), [{ name: t('policy_this'), values: draft }, ...(second === null ? [] : [second])]);
  };
  const isReady = (file !== null || text.trim() !== '') && (against !== 'file' || other !== null);
  return (
    <>
      <p>{t('policy_try_help')}</p>
      <div
        class="drop"
        onDragOver={event => event.preventDefault()}
        onDrop={event => {
          if (event.dataTransfer === null || event.dataTransfer.files.length === 0) return;
          event.preventDefault();
          take(event.dataTransfer.files[0]);
        }}
      >
        <label>
          {t('policy_transcript')}
          <textarea
            rows={6}
            spellcheck={false}
            value={text}
            onInput={event => {
              setText(event.currentTarget.value);
              setFile(null);
            }}
          />
        </label>
        <div class="bar">
          <FileButton label={t('policy_transcript_file')} accept=".jsonl,.ndjson,.json,.txt,text/plain" take={take} />
          <span class="quiet">{file === null ? t('policy_transcript_drop') : `${file.name}, ${new Intl.NumberFormat().format(file.size)} B`}</span>
        </div>
      </div>
      <div class="bar">
        <label>
          {t('policy_against')}{' '}
          <select value={against} onChange={event => setAgainst(event.currentTarget.value as typeof against)}>
            <option value="nothing">{t('policy_against_nothing')}</option>
            <option value="force">{t('policy_force')}</option>
            <option value="file">{t('policy_against_file')}</option>
          </select>
        </label>
        {against === 'file' && <FileButton label={other?.name ?? t('policy_start_file')} accept=".json,application/json" take={chosen => void takeOther(chosen)} />}
        <p role="status">{against === 'file' && said}</p>
      </div>
      <div class="bar">
        <button type="button" class="first" disabled={!isReady || run.state === 'running'} onClick={() => void begin()}>
          {t('policy_try_start')}
        </button>
        <button type="button" disabled={run.state !== 'running'} onClick={cancel}>
          {t('policy_try_cancel')}
        </button>
      </div>
      <TrialResult run={run} />
    </>
  );
}
