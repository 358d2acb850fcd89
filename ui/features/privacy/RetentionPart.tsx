// Who is kept for longer than the firm has a reason to: listed first, ticked, and erased once the count was typed.

import { useState } from 'preact/hooks';
import type { Forgettables } from '../../../src/modules/privacy/retention';
import { SelectField, TextField } from '../../components/Field';
import { Section } from '../../components/Section';
import { newRequestId } from '../../request-id';
import type { PrivacyProps } from './Privacy';
import { answered, useWork } from './use-work';
import { WorkSaid } from './WorkSaid';

const YEARS = ['1', '2', '3', '5', '10'];

/** Who was quiet for so many years, as asked for. */
interface Quiet extends Pick<Forgettables, 'customers'> {
  readonly years: number;
}

/** Draws the question, the list and the button that erases it, one after the other. */
export function RetentionPart({ t, server }: Omit<PrivacyProps, 'pending'>) {
  const work = useWork(t);
  const [years, setYears] = useState('3');
  const [found, setFound] = useState<Quiet | null>(null);
  const [confirm, setConfirm] = useState('');
  // Those who stay, though they were quiet.
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const show = () =>
    work.ask(
      () => server.forgettable({ years: Number(years) }),
      (value) => {
        setFound({ ...value, years: Number(years) });
        setKept(new Set());
        setConfirm('');
        const counts = { count: String(value.count), shown: String(value.customers.length) };
        return value.count === 0 ? t('privacy.noneQuiet') : t('privacy.quiet', counts);
      },
    );
  const keep = (id: string, isKept: boolean) => {
    setKept(new Set(isKept ? [...kept, id] : [...kept].filter((each) => each !== id)));
    setConfirm('');
  };
  const eraseAll = (asked: Quiet, chosen: Quiet['customers']) =>
    work.run(async () => {
      let left = asked.customers;
      for (const { id } of chosen) {
        const input = { requestId: newRequestId(), id, confirm: id, years: asked.years };
        await answered(() => server.erasePerson(input), t);
        left = left.filter((each) => each.id !== id);
        setFound({ ...asked, customers: left });
      }
      setConfirm('');
      return t('privacy.erasedMany', { count: String(chosen.length) });
    });
  const list = found?.customers ?? [];
  const chosen = list.filter(({ id }) => !kept.has(id));
  return (
    <Section title={t('privacy.retention')}>
      <p class="muted">{t('privacy.retentionLead')}</p>
      <form
        class="privacy-line"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void show();
        }}
      >
        <SelectField id="privacy-years" label={t('privacy.years')} value={years} onChange={setYears} options={YEARS} />
        <button type="submit" class="secondary" disabled={work.busy}>
          {t('privacy.show')}
        </button>
      </form>
      <WorkSaid work={work} />
      {found && list.length > 0 && (
        <>
          <ul class="privacy-list">
            {list.map(({ id, name, lastOn }) => (
              <li key={id}>
                <label class="privacy-tick">
                  <input
                    type="checkbox"
                    checked={!kept.has(id)}
                    disabled={work.busy}
                    onChange={(event) => keep(id, !event.currentTarget.checked)}
                  />
                  <span>
                    {id} · {name}
                  </span>
                  <span class="muted">{t('privacy.lastOn', { day: lastOn.split('-').reverse().join('.') })}</span>
                </label>
              </li>
            ))}
          </ul>
          <form
            class="privacy-line"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void eraseAll(found, chosen);
            }}
          >
            <TextField
              id="privacy-count"
              label={t('privacy.confirmCount', { count: String(chosen.length) })}
              value={confirm}
              onChange={setConfirm}
              inputMode="decimal"
            />
            <button
              type="submit"
              class="danger"
              disabled={work.busy || chosen.length === 0 || confirm.trim() !== String(chosen.length)}
            >
              {work.busy ? t('privacy.erasing') : t('privacy.eraseAll')}
            </button>
          </form>
        </>
      )}
    </Section>
  );
}
