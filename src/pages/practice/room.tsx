import { useState } from 'preact/hooks';
import type { SchemaProblem } from '../../examples/check-schema.ts';
import { t } from '../../wording/words.ts';
import { Chart } from './chart.tsx';
import { saveFile } from '../ui/save-file.ts';
import { percent } from './numbers.ts';
import { Problems, tooLarge } from './problems.tsx';
import { readResultsFile, type PersonResults } from './results-file.ts';
import { rightPart } from './score.ts';
import { MissedSigns, Sheet } from './sheet.tsx';
import { csv } from './summary.ts';

/** No class is larger; each file is read whole into memory. */
const mostFiles = 200;
const mostBytes = 2_000_000;

/** Several people's files side by side. Nothing of it is kept. */
export function Room() {
  const [people, setPeople] = useState<readonly PersonResults[]>([]);
  const [bad, setBad] = useState<readonly { readonly name: string; readonly problems: readonly SchemaProblem[] }[]>([]);
  const open = async (files: readonly File[]): Promise<void> => {
    const read = await Promise.all(files.slice(0, mostFiles).map(async file => ({ name: file.name, read: file.size > mostBytes ? tooLarge(mostBytes) : readResultsFile(await file.text()) })));
    setPeople(read.flatMap(one => ('person' in one.read ? [one.read] : [])));
    setBad(read.flatMap(one => ('person' in one.read ? [] : [{ name: one.name, problems: one.read }])));
  };
  const all = people.flatMap(({ runs }) => runs);
  return (
    <section class="room" aria-labelledby="room">
      <h2 id="room">{t('practice_room')}</h2>
      <p class="quiet">{t('practice_room_help')}</p>
      <div class="fields">
        <label class="button">
          {t('practice_room_open')}
          <input class="unseen" type="file" multiple accept="application/json,.json" onChange={event => void open([...(event.currentTarget.files ?? [])])} />
        </label>
        <button type="button" disabled={people.length === 0} onClick={() => saveFile('practice-room.csv', 'text/csv', csv(people))}>
          {t('practice_csv')}
        </button>
      </div>
      <div role="status">
        {people.length > 0 && <p>{t('practice_room_read', people.length)}</p>}
        {bad.map(({ name, problems }) => (
          <Problems key={name} name={name} problems={problems} />
        ))}
      </div>
      {people.length > 0 && (
        <>
          <Chart title={t('practice_right')} heads={[t('practice_person'), t('practice_right')]} bars={people.map(({ person, runs }) => ({ label: person, part: rightPart(runs), text: percent(rightPart(runs)) }))} />
          <MissedSigns runs={all} />
          <Sheet caption={t('practice_by_person')} head={t('practice_person')} rows={people.map(({ runs }, index) => ({ key: String(index), runs }))} nameOf={key => people[Number(key)]?.person ?? key} />
        </>
      )}
    </section>
  );
}
