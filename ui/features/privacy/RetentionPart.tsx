// Who is kept for longer than the firm has a reason to: listed first, erased once the count was typed.

import { useState } from 'preact/hooks';
import type { Forgettables } from '../../../src/modules/privacy/retention';
import { SelectField, TextField } from '../../components/Field';
import { Section } from '../../components/Section';
import { newRequestId } from '../../request-id';
import type { PrivacyProps } from './Privacy';
import { answered, useWork } from './use-work';
import { WorkSaid } from './WorkSaid';

const YEARS = ['1', '2', '3', '5', '10'];

/** Draws the question, the list and the button that erases it, one after the other. */
export function RetentionPart({ t, server }: Omit<PrivacyProps, 'pending'>) {
  const work = useWork(t);
  const [years, setYears] = useState('3');
  const [found, setFound] = useState<Forgettables | null>(null);
  const [confirm, setConfirm] = useState('');
  const show = () =>
    work.ask(
      () => server.forgettable({ years: Number(years) }),
      (value) => {
        setFound(value);
        setConfirm('');
        const counts = { count: String(value.count), shown: String(value.customers.length) };
        return value.count === 0 ? t('privacy.noneQuiet') : t('privacy.quiet', counts);
      },
    );
  const eraseAll = (list: Forgettables['customers']) =>
    work.run(async () => {
      let left = list;
      for (const { id } of list) {
        await answered(() => server.erasePerson({ requestId: newRequestId(), id, confirm: id }), t);
        left = left.filter((each) => each.id !== id);
        setFound({ customers: left, count: left.length });
      }
      setConfirm('');
      return t('privacy.erasedMany', { count: String(list.length) });
    });
  const list = found?.customers ?? [];
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
      {list.length > 0 && (
        <>
          <ul class="privacy-list">
            {list.map(({ id, name, lastOn }) => (
              <li key={id}>
                <span>
                  {id} · {name}
                </span>
                <span class="muted">{t('privacy.lastOn', { day: lastOn.split('-').reverse().join('.') })}</span>
              </li>
            ))}
          </ul>
          <form
            class="privacy-line"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void eraseAll(list);
            }}
          >
            <TextField
              id="privacy-count"
              label={t('privacy.confirmCount', { count: String(list.length) })}
              value={confirm}
              onChange={setConfirm}
              inputMode="decimal"
            />
            <button type="submit" class="danger" disabled={work.busy || confirm.trim() !== String(list.length)}>
              {work.busy ? t('privacy.erasing') : t('privacy.eraseAll')}
            </button>
          </form>
        </>
      )}
    </Section>
  );
}
