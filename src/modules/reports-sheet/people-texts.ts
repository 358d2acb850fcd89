// What the reports about customers, the staff and Daftar itself say.

import type { Dictionary } from '../../kernel/i18n/texts';

export const peopleTexts = {
  'reports.sources.best': {
    uz: 'Eng koʻp savdo manbasi: «{source}» – {share}, lidlari {leads} ta.',
    ru: 'Больше всего продаж даёт «{source}»: {share}, лидов {leads}.',
    en: 'Most sales come from “{source}”: {share}, with {leads} leads.',
  },
  'reports.sources.noSales': {
    uz: 'Bu davrda {leads} ta lid keldi, sotuv hali yoʻq.',
    ru: 'За период пришло лидов: {leads}, продаж пока нет.',
    en: '{leads} leads came in this period, no sale yet.',
  },
  'reports.sources.how': {
    uz: 'Birinchi manba hisoblanadi: bitimniki, boʻlmasa mijozniki. «Shundan oldi»: shu davrda kelgan lidlardan. Savdo – shu davrdagi sotuvlar.',
    ru: 'Считается первый источник: сделки, иначе клиента. «Из них купили» – из лидов этого периода. Продажи – по дате продажи.',
    en: 'The first source counts: the deal’s, else the customer’s. “Of them bought” is of the leads of the period; sales are by their date.',
  },
  'reports.costKnown': {
    uz: 'Yalpi foyda: tannarx kiritilgan sotuvlardan ({known}).',
    ru: 'Валовая прибыль – по продажам с себестоимостью ({known} суммы).',
    en: 'Gross profit is of the sales whose cost is known ({known} of the amount).',
  },
  'reports.noCost': {
    uz: 'Yalpi foyda chiqishi uchun sotuvlarga tannarx kiriting.',
    ru: 'Чтобы увидеть валовую прибыль, указывайте себестоимость продаж.',
    en: 'Write down the cost of sales to see the gross profit.',
  },
  'reports.sources.costs': { uz: 'Reklama xarajatlari', ru: 'Расходы на рекламу', en: 'Ad costs' },
  'reports.sources.noCosts': {
    uz: 'Xarajat yozilmagan. «Reklama xarajatlari» varagʻiga oy, manba va summani yozing: bitta lid va bitta sotuv qanchaga tushgani shu yerda chiqadi.',
    ru: 'Расходы не записаны. Впишите месяц, источник и сумму на лист «Расходы на рекламу»: здесь появится цена лида и продажи.',
    en: 'No costs are written down. Put month, source and amount on the sheet “Source costs”: what a lead and a sale cost will stand here.',
  },
  'reports.staff.best': {
    uz: 'Eng koʻp sotgan: {name} ({share}).',
    ru: 'Лидер продаж: {name} ({share}).',
    en: '{name} sold most ({share}).',
  },
  'reports.staff.noSales': {
    uz: 'Bu davrda sotuv yoʻq.',
    ru: 'За этот период продаж нет.',
    en: 'No sales in this period.',
  },
  'reports.staff.waiting': {
    uz: 'Javobsiz qolgan lidlar: {count} ta.',
    ru: 'Лидов без ответа: {count}.',
    en: 'Leads without an answer: {count}.',
  },
  'reports.staff.how': {
    uz: 'Javob: lid kelganidan birinchi javobgacha ish daqiqalari, mediana; tun va bayramlar sanalmaydi. Eslatmalar aloqa emas.',
    ru: 'Ответ: рабочие минуты от прихода лида до первого ответа, медиана; ночь и праздники не считаются. Заметка – не контакт.',
    en: 'Reply: working minutes from a lead’s coming to the first answer, the median; nights and holidays do not count. A note is no contact.',
  },
  'reports.staff.weekly': { uz: 'Bir ish haftasida', ru: 'За рабочую неделю', en: 'In a week of work' },
  'reports.staff.weeklyHow': {
    uz: 'Dam olish, bayram va «Xodimlar»da yozilgan yoʻq kunlar chiqarib tashlangan; stavka hisobga olingan.',
    ru: 'Без выходных, праздников и дней отсутствия с листа «Сотрудники»; неполная ставка учтена.',
    en: 'Without days off, holidays and the absence written on “Staff”; part time is reckoned with.',
  },
  'reports.standing.title': {
    uz: 'Kimning bitimlari qayerda turibdi',
    ru: 'Чьи сделки где стоят',
    en: 'Whose deals stand where',
  },
  'reports.standing.how': {
    uz: 'Hozir ochiq bitimlar, davr tanlovidan qatʼi nazar. Kunlar bosqichga kirganidan beri; kechikkan – keyingi aloqa sanasi oʻtib ketgan.',
    ru: 'Открытые сейчас сделки, какой бы период ни был выбран. Дни – с входа в этап; просрочено – прошёл день следующего контакта.',
    en: 'Deals that are open now, whatever the period. Days since they came into the stage; overdue: the day of the next contact is past.',
  },
  'reports.coach.title': { uz: 'Kimga nimada yordam kerak', ru: 'Где нужна помощь', en: 'Where to coach' },
  'reports.coach.tooFew': {
    uz: 'Hozircha aytish qiyin: solishtirish uchun kamida ikki kishida {count} tadan hal boʻlgan bitim kerak.',
    ru: 'Пока сказать нельзя: для сравнения хотя бы у двоих должно быть по {count} решённых сделок.',
    en: 'Too early to tell: at least two people need {count} decided deals each to be compared.',
  },
  'reports.coach.none': {
    uz: 'Hamma jamoaning oʻrtachasiga yaqin: alohida ortda qolgan odam yoʻq.',
    ru: 'Все близко к середине команды: заметно отстающих нет.',
    en: 'Everybody is near the team’s median: nobody is clearly behind.',
  },
  'reports.coach.how': {
    uz: 'Jamoa medianasidan 10 foiz punkti va undan koʻp ortda qolgan qadamlar. Faqat hal boʻlgan bitimlar (oʻtgan yoki yoʻqotilgan), kamida {count} ta. Bu suhbat uchun sabab, baho emas.',
    ru: 'Шаги, где человек отстаёт от медианы команды на 10 п. п. и больше. Только решённые сделки (прошли или отказ), не меньше {count}. Это повод поговорить, а не оценка.',
    en: 'Steps at which a person is 10 points or more behind the team’s median. Decided deals only (went on or lost), {count} at least. A reason to talk, not a mark.',
  },
  'reports.products.best': {
    uz: 'Eng koʻp sotilgani: «{product}» ({share}).',
    ru: 'Лучше всего продаётся «{product}» ({share}).',
    en: '“{product}” sells best ({share}).',
  },
  'reports.products.noSales': {
    uz: 'Bu davrda sotuv yoʻq.',
    ru: 'За этот период продаж нет.',
    en: 'No sales in this period.',
  },
  'reports.products.missed': {
    uz: 'Soʻralgan, lekin sotilmagan: «{product}», {count} marta.',
    ru: 'Спрашивали, но не продали: «{product}», раз: {count}.',
    en: 'Asked for but not sold: “{product}”, {count} times.',
  },
  'reports.products.how': {
    uz: '«Soʻralgan»: shu davrda kelgan lidlarning «Nima kerak» yozuvi. Savdo va yalpi foyda: shu davrdagi sotuvlardan, qaytarilgani ayirilgan. Bir xil yozilganlar bitta qatorda.',
    ru: '«Спросили» – поле «Что нужно» лидов периода. Продажи и валовая прибыль – за период, за вычетом возвратов. Одинаково названное стоит в одной строке.',
    en: '“Asked for” is the need of the leads of the period. Sales and gross profit are of the period, less what came back. What is spelled alike stands in one line.',
  },
  'reports.regions.best': {
    uz: '{city}: savdoning {share} qismi.',
    ru: '{city}: {share} продаж.',
    en: '{city}: {share} of sales.',
  },
  'reports.regions.most': {
    uz: '{city}: mijozlarning {share} qismi.',
    ru: '{city}: {share} клиентов.',
    en: '{city}: {share} of customers.',
  },
  'reports.regions.none': {
    uz: 'Mijozlarning shahri yozilmagan. «Mijozlar» varagʻida «Shahar» ustunini toʻldiring.',
    ru: 'Города клиентов не указаны. Заполните столбец «Город» на листе «Клиенты».',
    en: 'No customer has a city. Fill in the column “City” on the sheet “Customers”.',
  },
  'reports.regions.unknown': {
    uz: 'Shahri yozilmagan mijozlar: {count} ta.',
    ru: 'Клиентов без города: {count}.',
    en: 'Customers without a city: {count}.',
  },
  'reports.beforeAfter.spans': {
    uz: 'Daftar {since} kuni boshlandi. Avval: {before}; hozir: {after}. Oyiga oʻrtacha.',
    ru: 'Daftar работает с {since}. До: {before}; сейчас: {after}. В среднем за месяц.',
    en: 'Daftar began on {since}. Before: {before}; now: {after}. Averages of a month.',
  },
  'reports.beforeAfter.later': {
    uz: 'Daftar {since} kuni boshlandi. Solishtirish uchun undan oldingi va keyingi kamida bittadan toʻliq oy kerak. Avvalgi sotuvlarni import qiling, qolganini Daftar oʻzi yigʻadi.',
    ru: 'Daftar работает с {since}. Для сравнения нужен хотя бы один полный месяц до и один после. Импортируйте прежние продажи, остальное Daftar соберёт сам.',
    en: 'Daftar began on {since}. To compare, one whole month before and one after are needed. Import earlier sales; Daftar gathers the rest by itself.',
  },
  'reports.beforeAfter.sales': { uz: 'Savdo, oyiga', ru: 'Продажи в месяц', en: 'Sales a month' },
  'reports.beforeAfter.salesCount': {
    uz: 'Sotuvlar soni, oyiga',
    ru: 'Число продаж в месяц',
    en: 'Number of sales a month',
  },
  'reports.beforeAfter.newCustomers': {
    uz: 'Yangi mijozlar, oyiga',
    ru: 'Новые клиенты в месяц',
    en: 'New customers a month',
  },
  'reports.beforeAfter.active': {
    uz: 'Faol mijozlar (12 oy)',
    ru: 'Активные клиенты (12 мес.)',
    en: 'Active customers (12 months)',
  },
  'reports.beforeAfter.margin': { uz: 'Yalpi foyda, oyiga', ru: 'Валовая прибыль в месяц', en: 'Gross profit a month' },
  'reports.beforeAfter.conversion': { uz: 'Lidlar konversiyasi', ru: 'Конверсия лидов', en: 'Conversion of leads' },
  'reports.beforeAfter.response': {
    uz: 'Javob vaqti, daqiqa',
    ru: 'Время ответа, минут',
    en: 'Response time, minutes',
  },
  'reports.beforeAfter.how': {
    uz: 'Avval: import qilingan tarix, koʻpi bilan 12 oy. Hozir: boshlangandan keyingi toʻliq oylar. Javob vaqti: birinchi 30 kun va oxirgi 30 kun. Farq – koʻrilgani, sababi Daftar ekani isbot emas.',
    ru: 'До: импортированная история, не больше 12 месяцев. Сейчас: полные месяцы после начала. Время ответа: первые и последние 30 дней. Разница – наблюдение, а не доказательство.',
    en: 'Before: the imported history, 12 months at most. Now: whole months since the beginning. Response time: the first and the last 30 days. The difference is what was seen; it proves no cause.',
  },
  'reports.beforeAfter.short': {
    uz: 'Oylar hali kam (uchtadan oz): farq tasodif boʻlishi mumkin. Javob vaqti: birinchi 30 kun va oxirgi 30 kun.',
    ru: 'Месяцев пока мало (меньше трёх): разница может быть случайной. Время ответа: первые и последние 30 дней.',
    en: 'There are few months yet (fewer than three): the difference may be chance. Response time: the first and the last 30 days.',
  },
  'reports.beforeAfter.roi': { uz: 'Daftar oʻzini oqladimi', ru: 'Окупается ли Daftar', en: 'Return on cost' },
  'reports.beforeAfter.months': { uz: '{count} oyda', ru: 'За месяцев: {count}', en: 'In {count} months' },
  'reports.beforeAfter.gain': {
    uz: 'Yalpi foydaning oʻsishi',
    ru: 'Прирост валовой прибыли',
    en: 'Gain in gross profit',
  },
  'reports.beforeAfter.cost': { uz: 'CRM xarajati', ru: 'Расходы на CRM', en: 'Cost of the CRM' },
  'reports.beforeAfter.perCost': {
    uz: '1 soʻm xarajatga sof foyda',
    ru: 'Чистая прибыль на 1 сум',
    en: 'Net gain per 1 spent',
  },
  'reports.beforeAfter.roiHow': {
    uz: 'Nimaga asoslangan: tannarx kiritilgan sotuvlarning yalpi foydasi va «Sozlamalar»dagi {setting}. Oraliq: oylar bir-biridan qanchalik farq qilishiga qarab, oʻn holatdan sakkiztasi.',
    ru: 'На чём основано: валовая прибыль по продажам с себестоимостью и {setting} из «Настроек». Диапазон – по разбросу месяцев, восемь случаев из десяти.',
    en: 'Rests on the gross profit of sales whose cost is known, and on {setting} in the settings. The range comes from how much months differ: eight times out of ten.',
  },
  'reports.beforeAfter.noCost': {
    uz: 'CRM oyiga qanchaga tushishini «Sozlamalar» varagʻida {setting} qatoriga yozing (xodimlar vaqti bilan): shunda nisbat chiqadi.',
    ru: 'Впишите, сколько CRM стоит в месяц (вместе со временем сотрудников), в строку {setting} на листе «Настройки»: появится окупаемость.',
    en: 'Write what the CRM costs a month (the time of staff included) beside {setting} on “Settings”: the return will stand here.',
  },
  'reports.beforeAfter.noMargin': {
    uz: 'Yalpi foyda nomaʼlum: sotuvlarning kamida 80 foiziga tannarx kiriting, avvalgilariga ham.',
    ru: 'Валовая прибыль неизвестна: укажите себестоимость хотя бы для 80 % продаж, и прежних тоже.',
    en: 'The gross profit is not known: write down the cost of 80 % of sales at least, earlier ones too.',
  },
  'reports.beforeAfter.saved': {
    uz: 'Tejalgan vaqt (taxminan)',
    ru: 'Сэкономленное время (оценка)',
    en: 'Time saved (an estimate)',
  },
  'reports.beforeAfter.savedHow': {
    uz: 'Daftar oʻzi tuzgan haftalik va oylik hisobotlar: {reports} ta. Har biri avval {minutes} daqiqa olgan boʻlsa, {hours} soat tejaldi. Daqiqani «Sozlamalar»da oʻzgartiring: {setting}.',
    ru: 'Отчётов за неделю и месяц, которые Daftar составил сам: {reports}. Если каждый занимал {minutes} мин., сэкономлено часов: {hours}. Минуты меняются в «Настройках»: {setting}.',
    en: 'Weekly and monthly reports that Daftar made by itself: {reports}. If each took {minutes} minutes, {hours} hours were saved. Change the minutes in “Settings”: {setting}.',
  },
  'reports.adoption.fresh': {
    uz: 'Ochiq bitimlar: {open} ta. Oxirgi 7 kunda aloqa boʻlgani {touched} ta ({share}), oʻzgartirilgani {changed} ta.',
    ru: 'Открытых сделок: {open}. За 7 дней с контактом: {touched} ({share}), изменены: {changed}.',
    en: 'Of {open} open deals {touched} were spoken about in the last 7 days ({share}), {changed} were changed.',
  },
  'reports.adoption.active': {
    uz: 'Ish kunida oʻrtacha {each} kishi yozadi.',
    ru: 'В рабочий день пишут в среднем человек: {each}.',
    en: 'On a working day {each} people write something, on average.',
  },
  'reports.adoption.byHand': {
    uz: 'Jadvalga qoʻlda yozilgan',
    ru: 'Вписано в таблицу вручную',
    en: 'Typed into the sheets',
  },
  'reports.adoption.how': {
    uz: 'Odamlar yozgani sanaladi; Daftarning oʻzi qilgan ishlari emas. Jadvalga qoʻlda yozilganda Google kimligini aytmaydi.',
    ru: 'Считается то, что писали люди, а не сам Daftar. Кто вписал в таблицу вручную, Google не сообщает.',
    en: 'What people wrote counts, not what Daftar does by itself. Of what is typed into the sheets Google does not tell who did it.',
  },
} as const satisfies Dictionary;
