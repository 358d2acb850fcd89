// Hands a deal over to a colleague, with what they must know.

import { SelectField } from '../../components/Field';
import { TextArea } from '../../components/TextArea';
import { refusal } from '../../outcome';
import { useForm } from '../../use-form';
import type { CardPartProps } from './Card';
import { FormFrame } from './FormFrame';

/** Draws the form. */
export function HandOverForm({ dealId, ...part }: CardPartProps & { readonly dealId: string }) {
  const { t, card, boot, actions } = part;
  const now = card.deals.find(({ id }) => id === dealId)?.responsible ?? '';
  const form = useForm('handOver', {
    open: { to: '', note: '' },
    fields: ['to', 'note'],
    onDone: actions.closeForm,
    send: ({ to, note }) => {
      if (to !== '') {
        return actions.perform({ kind: 'handOver', dealId, to, note: note.trim() }, { failure: false });
      }
      return refusal('to', t('err.pickPerson'));
    },
  });
  return (
    <FormFrame {...part} title={t('btn.handOver')} form={form}>
      <SelectField
        {...form.field('to')}
        label={t('field.responsible')}
        blank={t('hint.source')}
        options={boot.staff.filter((name) => name !== now)}
      />
      <TextArea {...form.field('note')} label={t('field.handOverNote')} />
    </FormFrame>
  );
}
