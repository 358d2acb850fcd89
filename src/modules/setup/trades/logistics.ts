// Logistics: firms ask a rate for a route, confirm the order, and ship again.

import { good, MODULES, pipeline, type Trade, words } from './trade';

export const logistics: Trade = {
  key: 'logistics',
  label: words('Logistika', 'Логистика', 'Logistics'),
  hint: words(
    'Firmalar, stavka, buyurtma, reys boʻyicha toʻlov',
    'Компании, ставка, заявка, оплата за рейс',
    'Companies, rates, orders, payment by trip',
  ),
  segment: 'b2b',
  first: 'lead',
  modules: [...MODULES, 'contacts'],
  bigDeal: 60_000_000,
  stages: pipeline({
    new: {
      playbook: words(
        'Qayerdan qayerga, yuk turi, ogʻirligi va yuklash sanasini yozib oling. 30 daqiqada stavkani vaʼda qiling.',
        'Запишите откуда и куда, вид груза, вес и дату погрузки. Пообещайте ставку за 30 минут.',
        'Note from where to where, cargo, weight and loading day. Promise a rate within 30 minutes.',
      ),
      stuckDays: 1,
    },
    offer: {
      label: words('Stavka berildi', 'Ставка отправлена', 'Rate sent'),
      playbook: words(
        'Stavkada yoʻl muddati va nimalar kirganini yozing. Oʻsha kuni kechgacha javob soʻrang: mashina band boʻlib qoladi.',
        'В ставке укажите срок в пути и что входит. Спросите ответ до вечера: машину займут.',
        'Say in the rate how long the trip takes and what is included. Ask for an answer by the evening, or the truck is gone.',
      ),
      nextDays: 1,
      stuckDays: 3,
    },
    agreement: {
      label: words('Buyurtma tasdiqlandi', 'Заявка подтверждена', 'Order confirmed'),
      required: ['need', 'amount', 'expectedClose'],
      strictness: 'block',
      probability: 0.85,
      playbook: words(
        'Buyurtma-shartnomani imzolating, haydovchi va mashina raqamini yuboring. Yuklashdan bir kun oldin tasdiqlab qoʻngʻiroq qiling.',
        'Подпишите договор-заявку, отправьте водителя и номер машины. За день до погрузки позвоните для подтверждения.',
        'Have the order signed, send driver and plate number. Call to confirm a day before loading.',
      ),
      nextDays: 1,
      stuckDays: 7,
    },
    paid: {
      strictness: 'block',
      playbook: words(
        'CMR va dalolatnomani yuboring. Kechikish boʻlmaganini soʻrang, keyingi reys sanasini aniqlang.',
        'Отправьте CMR и акт. Спросите, всё ли пришло вовремя, и узнайте дату следующего рейса.',
        'Send the CMR and the act. Ask whether all arrived in time, and when the next trip is due.',
      ),
    },
  }),
  sources: [['loads', words('Yuk birjasi', 'Биржа грузов', 'Load board')]],
  needs: [
    good(28_000_000, 'Toshkent – Moskva, 20 t', 'Ташкент – Москва, 20 т', 'Tashkent – Moscow, 20 t'),
    good(14_500_000, 'Toshkent – Olmaota, 20 t', 'Ташкент – Алматы, 20 т', 'Tashkent – Almaty, 20 t'),
    good(42_000_000, 'Istanbul – Toshkent, yigʻma yuk', 'Стамбул – Ташкент, сборный', 'Istanbul – Tashkent, groupage'),
    good(
      55_000_000,
      'Guanchjou – Toshkent, konteyner',
      'Гуанчжоу – Ташкент, контейнер',
      'Guangzhou – Tashkent, container',
    ),
    good(3_800_000, 'Toshkent – Andijon, 10 t', 'Ташкент – Андижан, 10 т', 'Tashkent – Andijan, 10 t'),
  ],
  items: [
    good(3_200_000, 'Toshkent – Samarqand reysi', 'Рейс Ташкент – Самарканд', 'Trip Tashkent – Samarkand'),
    good(1_400_000, 'Shahar ichida yetkazish', 'Доставка по городу', 'City delivery'),
    good(2_600_000, 'Bojxona rasmiylashtiruvi', 'Таможенное оформление', 'Customs clearance'),
    good(1_100_000, 'Omborda saqlash', 'Хранение на складе', 'Storage'),
  ],
};
