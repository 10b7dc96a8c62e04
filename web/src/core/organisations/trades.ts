import type { Trade } from '../../api'

/** The sections of GB/T 4754, in their order. */
export const trades: Trade[] = [
  'agriculture', 'mining', 'manufacturing', 'utilities', 'construction', 'wholesale_and_retail', 'transport', 'hospitality', 'information', 'finance',
  'real_estate', 'business_services', 'research', 'environment', 'resident_services', 'education', 'health', 'culture', 'public_administration', 'international',
]
