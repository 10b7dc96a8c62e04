import type { OpenSupervision } from '../../api'

/** Groups whose matters may go to the procuratorate. */
export const protectedGroups: NonNullable<OpenSupervision['groups']>[number][] = ['new_employment', 'women', 'minors', 'disabled', 'elderly', 'migrant', 'seafarer']
