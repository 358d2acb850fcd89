// Adds a person to a company.

import { TextField } from '../../components/Field';
import { useForm } from '../../use-form';
import type { CardPartProps } from './Card';
import { FormFrame } from './FormFrame';

/** Draws the form. */
export function PersonForm(part: CardPartProps) {
  const { t, card, actions } = part;
  const form = useForm('person', {
    open: { name: '', role: '', contact: '' },
    fields: ['name', 'role', 'contact'],
    onDone: actions.closeForm,
    send: ({ name, role, contact }) => {
      const who = { name: name.trim(), role: role.trim(), contact: contact.trim() };
      return actions.perform({ kind: 'addPerson', customerId: card.id, ...who }, { failure: false });
    },
  });
  return (
    <FormFrame {...part} title={t('btn.addPerson')} form={form}>
      <TextField {...form.field('name')} label={t('field.name')} />
      <TextField {...form.field('role')} label={t('field.role')} />
      <TextField {...form.field('contact')} label={t('field.phoneOrHandle')} inputMode="tel" />
    </FormFrame>
  );
}
