import type { Role } from '../../api'

/** The roles somebody can be given. A worker's comes with a proven phone and is given by nobody. */
export const rolesToGive: Role[] = ['desk', 'custodian', 'lawyer', 'counsellor', 'mediator', 'supervisor', 'signer', 'enterprise_union', 'employer_hr', 'partner', 'system_admin', 'security_admin', 'audit_admin']

/** Whether a role holds at a unit and below it; administrators stand beside the tree. */
export const liesAtAUnit = (role: Role) => !role.endsWith('_admin')
