// An insurance agent: a quote, a policy, and a renewal a year later.

import { good, MODULES, pipeline, type Trade, words } from './trade';

export const insurance: Trade = {
  key: 'insurance',
  label: words('Sugʻurta agenti', 'Страховой агент', 'Insurance agent'),
  hint: words(
    'Hisob-kitob, polis, muddatini uzaytirish',
    'Расчёт, полис, продление в срок',
    'Quote, policy, renewal in time',
  ),
  segment: 'b2c',
  first: 'lead',
  modules: MODULES,
  bigDeal: 15_000_000,
  stages: pipeline({
    new: {
      playbook: words(
        'Nimani sugʻurta qilishini, eski polis qachon tugashini soʻrang. Tex-pasport yoki pasport rasmini Telegramga yuborsin.',
        'Спросите, что страхуем и когда кончается старый полис. Пусть пришлёт фото техпаспорта или паспорта в Telegram.',
        'Ask what is to be insured and when the old policy ends. Have them send a photo of the papers on Telegram.',
      ),
      stuckDays: 3,
    },
    offer: {
      label: words('Hisob-kitob yuborildi', 'Расчёт отправлен', 'Quote sent'),
      probability: 0.4,
      playbook: words(
        'Ikki-uch variant bering: narx, qoplama va franshiza. Farqini bitta misolda tushuntiring, ertaga javobini soʻrang.',
        'Дайте два-три варианта: цена, покрытие, франшиза. Объясните разницу на примере, завтра спросите решение.',
        'Give two or three choices: price, cover, excess. Explain the difference by one example, and ask tomorrow.',
      ),
      nextDays: 1,
      stuckDays: 5,
    },
    agreement: {
      label: words('Rasmiylashtirilmoqda', 'Оформление', 'In preparation'),
      probability: 0.85,
      playbook: words(
        'Hujjatlarni tekshiring, toʻlov havolasini yuboring. Eski polis tugashidan kamida bir kun oldin toʻlansin.',
        'Проверьте документы, отправьте ссылку на оплату. Оплата минимум за день до конца старого полиса.',
        'Check the papers and send the payment link. It must be paid a day before the old policy ends at the latest.',
      ),
      nextDays: 1,
      stuckDays: 5,
    },
    paid: {
      label: words('Polis toʻlandi', 'Полис оплачен', 'Policy paid'),
      playbook: words(
        'Polisni yuboring, sugʻurta hodisasida nima qilishni yozing. Tugashidan 30 kun oldinga uzaytirish vazifasini qoʻying.',
        'Отправьте полис и памятку на страховой случай. Поставьте задачу на продление за 30 дней до окончания.',
        'Send the policy and what to do in case of damage. Set a renewal task 30 days before it ends.',
      ),
    },
  }),
  sources: [['partner', words('Avtosalon yoki bank', 'Автосалон или банк', 'Car dealer or bank')]],
  needs: [
    good(6_200_000, 'KASKO', 'КАСКО', 'Comprehensive car insurance'),
    good(2_400_000, 'Uy-joy sugʻurtasi', 'Страхование жилья', 'Home insurance'),
    good(4_800_000, 'Tibbiy sugʻurta, oila', 'Медстраховка, семья', 'Family health insurance'),
    good(12_000_000, 'Xodimlar sugʻurtasi', 'Страхование сотрудников', 'Staff insurance'),
    good(3_500_000, 'Ipoteka sugʻurtasi', 'Страхование ипотеки', 'Mortgage insurance'),
  ],
  items: [
    good(384_000, 'OSAGO', 'ОСАГО', 'Third-party car insurance'),
    good(250_000, 'Sayohat sugʻurtasi', 'Страховка путешественника', 'Travel insurance'),
    good(560_000, 'Baxtsiz hodisa sugʻurtasi', 'Страховка от несчастных случаев', 'Accident insurance'),
    good(1_300_000, 'Polisni uzaytirish', 'Продление полиса', 'Policy renewal'),
  ],
};
