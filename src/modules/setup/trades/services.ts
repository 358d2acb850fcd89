// Services and training centres: a talk, a trial, an enrolment, and payments month by month.

import { good, MODULES, pipeline, type Trade, words } from './trade';

export const services: Trade = {
  key: 'services',
  label: words('Xizmat yoki oʻquv markazi', 'Услуги или учебный центр', 'Services or training centre'),
  hint: words(
    'Lid, maslahat, yozilish, oylik toʻlov',
    'Лид, консультация, запись, ежемесячная оплата',
    'Lead, consultation, enrolment, monthly payment',
  ),
  segment: 'b2c',
  first: 'lead',
  modules: MODULES,
  bigDeal: 8_000_000,
  stages: pipeline({
    new: {
      playbook: words(
        'Bir soat ichida qoʻngʻiroq qiling. Kim uchun, qaysi daraja va qaysi vaqt qulayligini soʻrang, sinov darsiga yozing.',
        'Позвоните в течение часа. Узнайте, для кого, какой уровень и удобное время, запишите на пробный урок.',
        'Call within an hour. Ask for whom, which level and which hours suit, and book a trial lesson.',
      ),
      stuckDays: 2,
    },
    offer: {
      label: words('Maslahat berildi', 'Консультация', 'Consultation'),
      probability: 0.4,
      playbook: words(
        'Sinov darsidan bir kun oldin eslatma yuboring, dars kuni kechqurun taassurotini soʻrang. Guruh, jadval va narxni yozma bering.',
        'За день до пробного урока напомните, вечером спросите впечатление. Группу, расписание и цену отправьте письменно.',
        'Remind them a day before the trial lesson and ask in the evening how it was. Send group, timetable and price in writing.',
      ),
      nextDays: 2,
      stuckDays: 6,
    },
    agreement: {
      label: words('Yozildi', 'Записался', 'Enrolled'),
      probability: 0.8,
      playbook: words(
        'Joyni uch kun ushlab turing va birinchi toʻlov kunini ayting. Birinchi darsdan oldin manzil va kerakli narsalarni yuboring.',
        'Держите место три дня и назовите день первой оплаты. Перед первым занятием отправьте адрес и что взять с собой.',
        'Keep the place for three days and name the day of the first payment. Send the address and what to bring before the first lesson.',
      ),
      nextDays: 2,
      stuckDays: 7,
    },
    paid: {
      playbook: words(
        'Birinchi haftada natijani soʻrang. Oy tugashidan besh kun oldin keyingi oy toʻlovini eslating.',
        'На первой неделе спросите о результате. За пять дней до конца месяца напомните об оплате следующего.',
        'Ask in the first week how it goes. Remind them of the next month’s payment five days before the month ends.',
      ),
    },
  }),
  sources: [['event', words('Ochiq dars', 'Открытый урок', 'Open lesson')]],
  needs: [
    good(2_400_000, 'Ingliz tili, 3 oy', 'Английский язык, 3 месяца', 'English, 3 months'),
    good(3_600_000, 'IELTS tayyorlov', 'Подготовка к IELTS', 'IELTS preparation'),
    good(4_500_000, 'Dasturlash asoslari', 'Основы программирования', 'Programming basics'),
    good(2_100_000, 'Matematika, abituriyent', 'Математика для абитуриента', 'Mathematics for entrants'),
    good(1_800_000, 'Rus tili, 3 oy', 'Русский язык, 3 месяца', 'Russian, 3 months'),
    good(6_900_000, 'Buxgalteriya kursi', 'Курс бухгалтерии', 'Accounting course'),
  ],
  items: [
    good(800_000, 'Oylik toʻlov', 'Оплата за месяц', 'Monthly fee'),
    good(120_000, 'Darslik', 'Учебник', 'Textbook'),
    good(150_000, 'Individual dars', 'Индивидуальный урок', 'Private lesson'),
    good(90_000, 'Sinov imtihoni', 'Пробный экзамен', 'Mock exam'),
  ],
};
