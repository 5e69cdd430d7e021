import { useState } from 'preact/hooks';
import { resolvePolicy } from '../../policy/resolve.ts';
import { isRecord } from '../../policy/setting-types.ts';
import { operatorChoices } from '../../store/policy-in-force.ts';
import { t } from '../../wording/words.ts';
import { saveFile } from '../ui/save-file.ts';

/** The operator's own choices as a file, and back. Those that an import or a reset takes the place of can be had again. */
export function Transfer() {
  const [said, setSaid] = useState<readonly string[]>([]);
  const [before, setBefore] = useState<Readonly<Record<string, unknown>> | null>(null);
  const replace = async (values: Readonly<Record<string, unknown>>): Promise<void> => {
    setBefore(await operatorChoices.get());
    await operatorChoices.set(values);
  };
  const undo = async (values: Readonly<Record<string, unknown>>): Promise<void> => {
    await operatorChoices.set(values);
    setBefore(null);
    setSaid([t('settings_imported', Object.keys(values).length)]);
  };
  const exportFile = async (): Promise<void> => {
    saveFile('parleyguard-settings.json', 'application/json', JSON.stringify(await operatorChoices.get(), null, 2));
  };
  const importFile = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const values = await readFile(file);
    if (values === null) return setSaid([t('settings_not_json')]);
    await replace(values);
    const { problems } = resolvePolicy({ chosen: values });
    setSaid([t('settings_imported', Object.keys(values).length), ...problems.map(({ key, message }) => `${key} ${message}`)]);
  };
  return (
    <section class="transfer">
      <button type="button" onClick={() => void exportFile()}>
        {t('settings_export')}
      </button>
      <label class="button">
        {t('settings_import')}
        <input type="file" accept="application/json,.json" onChange={event => void importFile(event.currentTarget.files?.[0])} />
      </label>
      <button type="button" onClick={() => void replace({}).then(() => setSaid([t('settings_all_reset')]))}>
        {t('settings_reset_all')}
      </button>
      <a class="button" href="../policy/index.html">
        {t('policy_open')}
      </a>
      <div role="status">
        {said.map(line => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {before !== null && Object.keys(before).length > 0 && (
        <button type="button" onClick={() => void undo(before)}>
          {t('note_undo')}
        </button>
      )}
    </section>
  );
}

async function readFile(file: File): Promise<Record<string, unknown> | null> {
  try {
    const value: unknown = JSON.parse(await file.text());
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}
