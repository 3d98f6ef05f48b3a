/** One sentence per warning group of the rules: "no change-of-mind return", never "no refund". */
export const enWarnings = {
  'warning.covered': 'Damaged, wrong or misdescribed items stay covered.',
  'warning.underwear':
    'Underwear: no change-of-mind return once opened. Damaged, wrong or misdescribed items stay covered.',
  'warning.food': 'Food: no change-of-mind return. Damaged, wrong or misdescribed items stay covered.',
  'warning.phones':
    'Mobile phones: no free change-of-mind return unless this page says so. Damaged, wrong or misdescribed items stay covered.',
  'warning.digital':
    'Digital goods: no change-of-mind return. Goods that are wrong or misdescribed stay covered.',
  'warning.dated':
    'Tickets and dated services: no change-of-mind return. What is wrong or misdescribed stays covered.',
  'warning.custom-made':
    'Made to order: no change-of-mind return. Damaged, wrong or misdescribed items stay covered.',
  'warning.oral-care':
    'Oral hygiene: no change-of-mind return once opened. Damaged, wrong or misdescribed items stay covered.',
  'warning.shaving':
    'Shaving and hair removal: no change-of-mind return once opened. Damaged, wrong or misdescribed items stay covered.',
  'warning.beauty':
    'Beauty: no change-of-mind return once opened. Damaged, wrong or misdescribed items stay covered.',
  'warning.health':
    'Health and care: often no change-of-mind return once opened. Damaged, wrong or misdescribed items stay covered.',
  'warning.intimate':
    'Intimate goods: often no change-of-mind return once opened. Damaged, wrong or misdescribed items stay covered.',
  'warning.e-cigarettes':
    'E-cigarettes: often no change-of-mind return once opened. Damaged, wrong or misdescribed items stay covered.',
  'warning.hair':
    'Hair and wigs: often no change-of-mind return once opened. Damaged, wrong or misdescribed items stay covered.',
  'warning.plants':
    'Seeds and plants: often no change-of-mind return. Damaged, wrong or misdescribed items stay covered.',
  'warning.pet-food':
    'Pet food: often no change-of-mind return. Damaged, wrong or misdescribed items stay covered.',
  'warning.baby':
    'For babies: often no change-of-mind return once opened. Damaged, wrong or misdescribed items stay covered.',
  'warning.swimwear':
    'Swimwear: often no change-of-mind return once the seal is off. Damaged, wrong or misdescribed items stay covered.',
  'warning.earrings':
    'Earrings: often no change-of-mind return once opened. Damaged, wrong or misdescribed items stay covered.',
  'warning.contact-lenses':
    'Contact lenses: often no change-of-mind return once opened. Damaged, wrong or misdescribed items stay covered.',
  'warning.over-1000-usd':
    'Over US $1,000: no free return unless this page says so. Damaged, wrong or misdescribed items stay covered.',
  'warning.seasonal':
    'Seasonal goods: AliExpress lists this kind apart; check the return line before you buy. Damaged, wrong or misdescribed items stay covered.',
} as const;
