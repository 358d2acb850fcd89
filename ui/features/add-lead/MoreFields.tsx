// What is rarely asked of a lead, folded away: person or company, town, mail, tags, and the owner's own columns.

import { Chips } from '../../components/Chips';
import { TextField } from '../../components/Field';
import { Fold } from '../../components/Fold';
import type { AddLeadPartProps } from './AddLead';
import { toId } from './focus';
import { MORE } from './form';
import { OwnFields } from './OwnFields';
import { isOwn } from './state';

/** Draws the fold; it stays open while one of its fields has a sentence. */
export function MoreFields(props: AddLeadPartProps) {
  const { t, state, actions } = props;
  const { form, issues } = state;
  const hasIssue = MORE.some((field) => field in issues) || Object.keys(issues).some(isOwn);
  const edit = (change: typeof form.more) => actions.edit({ more: { ...form.more, ...change } });
  const text = (field: 'city' | 'email' | 'tags' | 'note') => ({
    id: toId(field),
    label: t(`field.${field}`),
    issue: issues[field],
    value: form.more[field] ?? '',
    onChange: (value: string) => edit({ [field]: value }),
  });
  return (
    <Fold label={t('btn.more')} hasIssue={hasIssue}>
      {(isOpen) => (
        <>
          <Chips
            id={toId('kind')}
            label={t('field.kind')}
            issue={issues.kind}
            chips={[
              { value: 'person', label: t('kind.person') },
              { value: 'company', label: t('kind.company') },
            ]}
            value={form.more.kind ?? 'person'}
            onChange={(kind) => edit({ kind })}
          />
          <TextField {...text('city')} />
          <TextField {...text('email')} inputMode="email" />
          <TextField {...text('tags')} />
          <TextField {...text('note')} />
          <OwnFields {...props} isOpen={isOpen} />
        </>
      )}
    </Fold>
  );
}
