// What pages say where the platform says no: what happened, and what to do.

import type { Dictionary } from '../../kernel/i18n/texts';

export const troubleTexts = {
  'trouble.unauthorised': { uz: 'Ruxsat kerak', ru: 'Нужно разрешение', en: 'Permission is needed' },
  'trouble.refused': { uz: 'Ruxsat toʻliq emas', ru: 'Не хватает разрешения', en: 'A permission is missing' },
  'trouble.accounts': { uz: 'Ikkita Google hisobi', ru: 'Два аккаунта Google', en: 'Two Google accounts' },
  'trouble.updated': { uz: 'Daftar yangilandi', ru: 'Daftar обновился', en: 'Daftar was updated' },
  'err.unauthorised': {
    uz: 'Daftar siz uchun hali ruxsat olmagan. Tepadagi Daftar menyusidan «Daftarni ochish»ni tanlang va Google soʻraganda ruxsat bering.',
    ru: 'Вы ещё не разрешили Daftar работать. Выберите «Открыть Daftar» в меню Daftar вверху и подтвердите доступ, когда Google спросит.',
    en: 'You have not allowed Daftar to work yet. Choose “Open Daftar” in the Daftar menu above, and allow it when Google asks.',
  },
  'err.refused': {
    uz: 'Daftarga kerakli ruxsatlardan biri berilmagan. Daftar menyusidan «Daftarni ochish»ni tanlang va Google oynasida hamma katakchani belgilang.',
    ru: 'Одно из нужных разрешений не дано. Выберите «Открыть Daftar» в меню Daftar и отметьте все пункты в окне Google.',
    en: 'One of the permissions that Daftar needs was not given. Choose “Open Daftar” in the Daftar menu and tick every box in Google’s window.',
  },
  'err.accounts': {
    uz: 'Brauzerda bir nechta Google hisobi ochiq, va Google boshqasi nomidan javob berdi. Ortiqcha hisobdan chiqing yoki jadvalni inkognito oynada faqat oʻz hisobingiz bilan oching. Hech narsa yozilmadi.',
    ru: 'В браузере открыто несколько аккаунтов Google, и Google ответил от имени другого. Выйдите из лишнего или откройте таблицу в окне инкогнито только под своим. Ничего не записано.',
    en: 'Several Google accounts are open in this browser, and Google answered for another one. Sign out of that one, or open the sheet in a private window with your own account only. Nothing was written.',
  },
  'err.updated': {
    uz: 'Bu oyna Daftarning eski holatidan qolgan. Uni qayta oching. Saqlanmagan yozuvingiz boʻlsa, avval nusxa oling.',
    ru: 'Это окно осталось от прежней версии. Откройте его снова. Если вы что-то не сохранили, сначала скопируйте.',
    en: 'This window is of an older version. Open it again. If you typed something that is not saved, copy it first.',
  },
  'err.viewer': {
    uz: 'Bu jadvalni faqat koʻra olasiz, shuning uchun hech narsa yozilmadi. Jadval egasidan tahrirlash huquqini soʻrang.',
    ru: 'У вас есть только просмотр этой таблицы, поэтому ничего не записано. Попросите у владельца право редактирования.',
    en: 'You may only look at this sheet, so nothing was written. Ask its owner to let you edit.',
  },
  'err.late': {
    uz: 'Google oʻz vaqtida javob bermadi. Bir daqiqadan keyin qayta urining: ikki marta yozilmaydi.',
    ru: 'Google не ответил вовремя. Повторите через минуту: дважды не запишется.',
    en: 'Google did not answer in time. Try again in a minute: nothing is written twice.',
  },
  'note.viewing.file': {
    uz: 'Bu jadvalni faqat koʻra olasiz. Yozish uchun egasidan tahrirlash huquqini soʻrang.',
    ru: 'Вам доступен только просмотр этой таблицы. Чтобы вносить записи, попросите у владельца право редактирования.',
    en: 'You may only look at this sheet. To write, ask its owner to let you edit.',
  },
  'note.viewing.role': {
    uz: 'Xodimlar roʻyxatida siz kuzatuvchisiz, shuning uchun yozish tugmalari yoʻq. Rolni rahbar oʻzgartiradi.',
    ru: 'В списке сотрудников вы наблюдатель, поэтому кнопок записи нет. Роль меняет руководитель.',
    en: 'The staff list has you as a viewer, so there are no buttons that write. The owner can change the role.',
  },
  'note.viewing.none': {
    uz: 'Hech kim topilmadi: {text}.',
    ru: 'Никого не нашли: {text}.',
    en: 'Nobody was found: {text}.',
  },
  'btn.openAgain': { uz: 'Qayta ochish', ru: 'Открыть снова', en: 'Open again' },
  'btn.showTyped': { uz: 'Yozganimni koʻrsatish', ru: 'Показать введённое', en: 'Show what I typed' },
} as const satisfies Dictionary;
