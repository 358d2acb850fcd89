// Names, needs with usual prices in so'm, and reasons from which the sample firm is made.

/** First names with the ending that a surname takes after them. */
export const FIRST_NAMES: readonly (readonly [string, 'ov' | 'ova'])[] = [
  ...['Aziz', 'Sardor', 'Jasur', 'Bekzod', 'Otabek', 'Shahzod', 'Ulugʻbek', 'Sherzod', 'Doniyor', 'Rustam'].map(
    (name) => [name, 'ov'] as const,
  ),
  ...['Nodira', 'Malika', 'Dilnoza', 'Gulnora', 'Zilola', 'Madina', 'Feruza', 'Kamola', 'Sevara', 'Nilufar'].map(
    (name) => [name, 'ova'] as const,
  ),
];

export const SURNAMES = [
  'Karim',
  'Rahim',
  'Yusup',
  'Said',
  'Ismoil',
  'Qodir',
  'Nazar',
  'Umar',
  'Xolmat',
  'Sobir',
] as const;

export const NEEDS: readonly (readonly [string, number])[] = [
  ['Oshxona mebeli', 18_000_000],
  ['Shkaf-kupe', 7_500_000],
  ['Ofis stoli va stullar', 5_200_000],
  ['Bolalar xonasi', 9_800_000],
  ['Yumshoq mebel', 12_400_000],
  ['Eshik oʻrnatish', 3_100_000],
  ['Yotoqxona toʻplami', 14_600_000],
  ['Javon', 1_900_000],
];

export const SELLERS = ['Dilnoza', 'Jahongir', 'Madina'] as const;

export const LOSS_REASONS = [
  'Narx qimmat',
  'Raqobatchida oldi',
  'Javob bermadi',
  'Fikridan qaytdi',
  'Bizda yoʻq',
  'Pul yoʻq',
] as const;
