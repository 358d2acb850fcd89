// The words of headings and what each can mean, in four languages: a word that ends in * stands for all that begin so.

/** What a word of a heading can mean. Words of ten languages would be more rows here, and nothing else. */
export const SENSES = {
  // What is held.
  phone: 'phone* telephone* tel tels тел телефон* тлф tlf',
  mobile: 'mobile mobil cell cellular cellphone моб мобильн* сотов* сот uyali mobil*',
  fax: 'fax* факс* faks*',
  email: 'email* mail mails emailaddress имейл* емейл* мейл мыло почта pochta pochtasi',
  address: 'address* adress* addr адрес* manzil* yashash прожив*',
  street: "street* улица улиц ko'cha ko'chasi",
  city: 'city cities town город города shahar* shahri г',
  region: 'region state province county oblast область обл регион район tuman* viloyat* hudud* край',
  country: 'country countries страна страны davlat* mamlakat*',
  postal: 'zip postal postcode postalcode zipcode индекс indeks indeksi почтовый',
  website: 'website* homepage url urls site сайт сайта sayt sayti веб web www webpage',
  page: 'page страница sahifa sahifasi',
  birthday: "birthday birthdate birth dob bday рождения рожд рождение др tug'ilgan*",
  gender: 'gender sex пол jins jinsi',
  notes: 'note* comment* remark* коммент* примеч* прим заметк* izoh* eslatma* sharh* qayd* memo',
  description: 'description описани* tavsif*',
  tags: 'tag tags label labels category categories тег теги метка метки категори* teg teglar toifa* yorliq* группа группы guruh* kategoriya*',
  source: 'source* источник* manba* откуда qayerdan utm канал kanal kanali referrer channel',
  stage: 'stage* status* этап* статус* bosqich* стади* holat holati xolat* xolati состояние step',
  amount:
    'amount* sum summa* сумма суммы сумму budget* бюджет* стоимост* narx narxi цена price qiymat* byudjet* итого total jami выручка revenue',
  value: 'value',
  owner:
    "owner* responsible* ответственн* менеджер* mas'ul* masul* menejer* menedjer* sotuvchi* продавец assigned assignee salesperson куратор* xodim* сотрудник* rep manager* оператор operator* agent агент",
  created:
    "created creation create создан* создания добавлен* qo'shilgan* yaratilgan* yuborildi yuborilgan* submitted timestamp отметка отправлен* registered регистраци* ro'yxat* kelgan поступил* поступлени* kiritilgan added belgisi",
  by: 'by кем kim автор author',
  date: 'date* дата даты времени sana sanasi kun kuni день day vaqt vaqti время time at on когда qachon',
  changed:
    "changed modified updated изменения изменен* изменён* редактиров* обновлен* обновлён* o'zgartirilgan* o'zgargan* yangilangan*",
  next: 'next следующ* keyingi',
  last: "last latest последн* oxirgi so'nggi",
  activity:
    "activity activities call calls звонок звонка звонков qo'ng'iroq* встреча встречи meeting meetings task tasks задача задачи vazifa* событи* uchrashuv* dela дело",
  touch: 'contacted touch aloqa aloqasi общени*',
  step: 'step шаг qadam',
  loss: "loss lost отказа yo'qotish",
  reason: 'reason причина sabab sababi',
  need: 'need needs нужно потребност* ehtiyoj* kerak интерес интересует interest qiziq* qiziqish* запрос',
  product:
    'product* товар* mahsulot* услуг* xizmat* tovar* goods item items kurs kursi курс course номенклатура nomenklatura модель model modeli',
  quantity: 'quantity qty количество кол soni miqdor* dona шт pcs',
  payment: "payment* paid оплата оплаты оплачено to'lov* to'landi to'langan* предоплата avans аванс платеж* платёж*",
  method: 'method способ usul usuli форма',
  debt: 'debt* долг долги qarz* задолженност* balance баланс остаток qoldiq* qoldig*',
  taxId: 'инн inn stir tin vat инн/кпп',
  cost: 'cost costs себестоимост* tannarx*',
  discount: 'discount* скидк* chegirma* skidka*',
  currency: 'currency валюта valyuta*',
  contract: 'contract* договор* shartnoma*',
  pipeline: 'pipeline* funnel* воронк* voronka*',
  job: 'job position должност* lavozim* role роль',
  title: 'title',
  department: "department dept отдел* подразделени* bo'lim*",
  salutation: 'salutation prefix honorific обращени* pronoun',
  suffix: 'suffix суффикс',
  id: 'id ids код kod kodi code uid guid идентификатор tr pp nn',
  sign: '№ # n no',
  number: 'number* номер номера nomer* raqam* num nr',
  // Names.
  name: 'name names имя имени ism* nom nomi nomlari isim',
  naming: 'название названия наименован* nomlanishi',
  first: 'first given',
  surname: 'surname lastname familyname фамили* familiya* familya*',
  family: 'family',
  middle: 'middle отчество отчества patronymic otasining sharif sharifi',
  full: "full полн* to'liq",
  fio: 'fio фио fish фиш fishi',
  // Whose it is.
  person: 'person people contact contacts контакт контакта контактное контактного контактный kontakt kontakti человек',
  face: 'лицо лица лицом shaxs shaxsi',
  customer:
    "customer* client* клиент* mijoz* xaridor* haridor* klient* покупател* buyer* заказчик* buyurtmachi* абонент* o'quvchi* talaba* ученик* студент* student* пациент* bemor* гость mehmon* подписчик* участник* ishtirokchi*",
  company:
    'company companies organization organizations organisation organisations firm firma firmasi компани* организаци* фирм* kompaniya* tashkilot* korxona* предприяти* юрлицо employer контрагент*',
  account: 'account',
  deal: 'deal deals opportunity opportunities сделк* bitim* lead leads лид лида лиды lid заказ заказа order orders buyurtma* sale sales sotuv savdo продаж* zakaz заявк* zayavka* ariza*',
  // Which of several.
  work: 'work business office corporate рабоч* служебн* корпоратив* ish ishxona* billing mailing юридич* юр',
  home: 'home домашн* uy uyi',
  personal: 'personal private личн* частн* shaxsiy*',
  other:
    "other another друг* доп дополнит* boshqa* qo'shimcha* alternative alt extra запасн* parent parents родител* ona ota otasi onasi мама мамы папа mother father emergency экстренн* ip рассылок рассылки newsletter резервн* доверенн*",
  main: 'main primary основн* главн* asosiy* bosh',
  associated: 'associated связанн*',
  first1: '1 1st birinchi перв*',
  nth2: '2 2nd secondary second вторая второй второе второго ikkinchi',
  nth: '3 4 5 3rd 4th',
  network:
    'instagram insta инстаграм* facebook фейсбук vk вконтакте skype viber вайбер icq msn jabber twitter linkedin livejournal wechat imo tiktok битрикс24 network',
  telegram: 'telegram телеграм* telegramm tg тг username',
  whatsapp: 'whatsapp ватсап вацап вотсап wa',
  // Says what is no field of ours.
  kind: 'type types тип типа turi tur вид вида',
  label: 'label',
  display:
    'display phonetic pobox nickname падеже падеж склонени* initials инициал* extended po box alias lotin kirill assistant* ассистент* spouse супруг* car radio tty tdd pager пейджер* telex callback child children photo фото фотографи* rasm rasmi avatar image language язык government passport паспорт* pasport*',
} as const;
export type Sense = keyof typeof SENSES;

/** Say nothing of what the column holds. */
export const NEUTRAL =
  "the of for and record за из при под это этот or in to your is a та и или в во на с со по к ко у от до об о для va yoki bilan uchun ваш ваше ваша вашу ваши укажите введите kiriting sizning siz please qaysi какой какая which what where how did us about hear bizni biz topdingiz bildingiz eshitdingiz узнали нас gmt utc formatted raw info данные ma'lumot ma'lumotlar инфо so'm som сум сум. uzs usd руб рублей рублях rub ming тыс mln млн долл eur tenge тенге yil г dd mm yyyy";
