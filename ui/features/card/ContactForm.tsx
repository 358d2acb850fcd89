// Logs a contact: how, who began, how it ended, what was said, and when to speak next.

import { Chips } from '../../components/Chips';
import { SelectField, TextField } from '../../components/Field';
import { Switch } from '../../components/Switch';
import { TextArea } from '../../components/TextArea';
import { refusal } from '../../outcome';
import { useForm } from '../../use-form';
import { DayField } from '../day/DayField';
import type { CardPartProps } from './Card';
import {
  asksFor,
  CHANNELS,
  type ContactValues,
  OUTCOMES,
  openContact,
  openDeals,
  toContactDeed,
  withProposal,
} from './contact-form';
import { FormFrame } from './FormFrame';

const FIELDS = ['outcome', 'text', 'question', 'lossReason', 'nextContact'];

/** Draws the form for a deal, or for whichever comes next. */
export function ContactForm({ dealId, ...part }: CardPartProps & { readonly dealId: string }) {
  const { t, card, boot, today, actions } = part;
  const rules = { today: today(), stages: boot.stages };
  const form = useForm<ContactValues>('contact', {
    open: openContact(card, dealId, rules),
    fields: FIELDS,
    onDone: actions.closeForm,
    send: (values) => {
      const meant = toContactDeed(values, card, rules);
      if ('deed' in meant) return actions.perform(meant.deed, { failure: false });
      const message = meant.lacks === 'lossReason' ? t('err.lostReason') : t('err.pickDate');
      return refusal(meant.lacks, message);
    },
  });
  const { values, issues, field } = form;
  const edit = (change: Partial<ContactValues>) => form.edit(withProposal(values, change, card, rules));
  const asks = asksFor(values);
  return (
    <FormFrame {...part} title={t('btn.logContact')} form={form}>
      <div class="pair">
        <SelectField
          {...field('channel')}
          label={t('field.channel')}
          options={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))}
          // Its options are the channels.
          onChange={(channel) => edit({ channel: channel as ContactValues['channel'] })}
        />
        <Switch
          label={t('field.direction')}
          options={[
            { value: 'out', label: t('direction.out') },
            { value: 'in', label: t('direction.in') },
          ]}
          value={values.direction}
          onChange={(direction) => edit({ direction })}
        />
      </div>
      <Chips
        id="contact-outcome"
        label={t('field.outcome')}
        issue={issues.outcome}
        chips={OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))}
        value={values.outcome}
        onChange={(outcome) => edit({ outcome })}
      />
      <TextArea {...field('text')} label={t('field.said')} />
      {asks === 'loss' && (
        <SelectField
          {...field('lossReason')}
          label={t('lost.reason')}
          blank={t('hint.source')}
          options={boot.lossReasons}
        />
      )}
      {asks === 'day' && (
        <DayField
          t={t}
          id="contact-nextContact"
          label={t('field.nextDate')}
          chosen={values}
          today={rules.today}
          issue={issues.nextContact}
          onChange={edit}
        />
      )}
      <About {...part} values={values} onEdit={edit} />
      <TextField {...field('question')} label={t('field.question')} placeholder={t('hint.question')} />
    </FormFrame>
  );
}

/** Asks which deal it was about, where there are several. */
function About({
  t,
  card,
  values,
  onEdit,
}: CardPartProps & { values: ContactValues; onEdit: (change: Partial<ContactValues>) => void }) {
  const deals = openDeals(card);
  if (deals.length < 2) return null;
  return (
    <SelectField
      id="contact-deal"
      label={t('field.deal')}
      options={deals.map(({ id, need, stage }) => ({ value: id, label: [need || id, stage].join(' · ') }))}
      value={values.dealId}
      onChange={(dealId) => onEdit({ dealId })}
    />
  );
}
