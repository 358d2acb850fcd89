// Any other trade: the standard pipeline, as a workbook has it before anybody was asked.

import { good, MODULES, pipeline, type Trade, words } from './trade';

export const other: Trade = {
  key: 'other',
  label: words('Boshqa', 'Другое', 'Something else'),
  hint: words(
    'Oddiy voronka: lid, taklif, kelishuv, toʻlov',
    'Простая воронка: лид, предложение, договорённость, оплата',
    'A plain pipeline: lead, offer, agreement, payment',
  ),
  segment: 'b2c',
  first: 'lead',
  modules: MODULES,
  bigDeal: 20_000_000,
  stages: pipeline({}),
  sources: [],
  needs: [
    good(18_000_000, 'Oshxona mebeli', 'Кухонный гарнитур', 'Kitchen furniture'),
    good(7_500_000, 'Shkaf-kupe', 'Шкаф-купе', 'Sliding wardrobe'),
    good(5_200_000, 'Ofis stoli va stullar', 'Офисный стол и стулья', 'Office desk and chairs'),
    good(9_800_000, 'Bolalar xonasi', 'Детская комната', 'Children’s room'),
    good(12_400_000, 'Yumshoq mebel', 'Мягкая мебель', 'Sofa set'),
    good(3_100_000, 'Eshik oʻrnatish', 'Установка двери', 'Fitting a door'),
    good(14_600_000, 'Yotoqxona toʻplami', 'Спальный гарнитур', 'Bedroom set'),
  ],
  items: [
    good(1_900_000, 'Javon', 'Тумба', 'Cabinet'),
    good(650_000, 'Kreslo', 'Кресло', 'Armchair'),
    good(280_000, 'Yetkazib berish', 'Доставка', 'Delivery'),
    good(450_000, 'Yigʻish va oʻrnatish', 'Сборка и установка', 'Assembly'),
    good(350_000, 'Stul', 'Стул', 'Chair'),
  ],
};
