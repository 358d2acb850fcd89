// Draws the policy sheet: who keeps which data of whom, what for and how long, who may do what, and in which order.

import { COLORS } from '../../kernel/drawing/colors';
import { type Drawing, NOTHING } from '../../kernel/drawing/drawing';
import type { Texts } from '../../kernel/i18n/texts';

export interface PolicyFacts {
  /** '' where the settings have none. */
  readonly firm: string;
  readonly owner: string;
  /** As it is shown. */
  readonly day: string;
  readonly years: number;
  /** Names of the staff, each of whom signs that they read it. */
  readonly staff: readonly string[];
}

const WIDTHS = [230, 330, 330];

/** Returns the drawing of the sheet; a person changes it as they like, and Daftar never draws over it. */
export function drawPolicy(texts: Texts, facts: PolicyFacts): Drawing {
  const parts = partsOf(texts, facts);
  let row = 4;
  const blocks = parts.map((cells) => {
    const block = { row, column: 1, cells };
    row += cells.length + 1;
    return block;
  });
  const headed = blocks.slice(1);
  return {
    ...NOTHING,
    name: texts('policy.sheet'),
    gridLines: false,
    tab: COLORS.brand,
    widths: WIDTHS.map((pixels, index) => ({ column: index + 1, count: 1, pixels })),
    blocks: [{ row: 1, column: 1, cells: [[texts('policy.sheet')], [texts('policy.lead')]] }, ...blocks],
    looks: [
      { area: 'A1', look: { bold: true, size: 16, color: COLORS.text } },
      { area: 'A2', look: { color: COLORS.muted } },
      { area: `A4:C${row}`, look: { vertical: 'top', wrap: true } },
      ...headed.map((block) => ({
        area: `A${block.row}:C${block.row}`,
        look: { bold: true, background: COLORS.brandTint, color: COLORS.text },
      })),
      // A sentence a row, over all three columns.
      { area: `A${(blocks[4]?.row ?? row) + 1}:C${(blocks[4]?.row ?? row) + 4}`, look: { merge: 'rows', wrap: true } },
    ],
  };
}

type Part = readonly (readonly string[])[];

function partsOf(t: Texts, { firm, owner, day, years, staff }: PolicyFacts): readonly Part[] {
  const kept = t('policy.contactPeriod', { years: String(years) });
  return [
    [
      [t('policy.system'), 'Daftar', ''],
      [t('policy.status'), t('policy.statusText'), ''],
      [t('policy.firm'), firm, ''],
      [t('policy.responsible'), owner, ''],
      [t('policy.made'), day, ''],
    ],
    [
      [t('policy.data'), t('policy.purpose'), t('policy.period')],
      [t('policy.contactData'), t('policy.contactPurpose'), kept],
      [t('policy.talkData'), t('policy.talkPurpose'), kept],
      [t('policy.consentData'), t('policy.consentPurpose'), t('policy.consentPeriod')],
      [t('policy.moneyData'), t('policy.moneyPurpose'), t('policy.moneyPeriod')],
    ],
    [
      [t('policy.who'), t('policy.may'), t('policy.must')],
      ...(['owner', 'seller', 'viewer'] as const).map((role) => [
        t(`setup.role.${role}`),
        t(`policy.${role}May`),
        t(`policy.${role}Must`),
      ]),
    ],
    [
      [t('policy.act'), t('policy.allowed'), t('policy.trace')],
      [t('policy.eraseAct'), t('policy.byOwner'), t('policy.inHistory')],
      [t('policy.exportAct'), t('policy.byOwner'), t('policy.inMail')],
      [t('policy.discountAct'), t('policy.byOwner'), t('policy.inSale')],
    ],
    [[t('policy.order'), '', ''], ...[1, 2, 3, 4].map((each) => [t(`policy.order${each}`), '', ''])],
    [[t('policy.signed'), '', ''], ...staff.map((name) => [name, '', ''])],
  ];
}
