import type { components } from './types'

type Schemas = components['schemas']

/** The names the pages use. When the contract renames a schema, this is the one place that changes. */
export type Site = Schemas['Site']
export type Point = Schemas['Point']
export type Upload = Schemas['Upload']
export type FileReport = Schemas['FileReport']
export type Receipt = Schemas['Receipt']
export type ReportState = Schemas['ReportState']
export type ReportStatus = Schemas['ReportStatus']
export type MyReport = Schemas['MyReport']
export type Me = Schemas['Me']
export type Role = Schemas['Role']
export type TotpSecret = Schemas['TotpSecret']
export type ReportRow = Schemas['ReportRow']
export type Report = Schemas['Report']
export type ReportMoved = Schemas['ReportMoved']
export type Unit = Schemas['Unit']
export type UnsealRequest = Schemas['UnsealRequest']
export type UnsealAsked = Schemas['UnsealAsked']
export type Revealed = Schemas['Revealed']
export type Notice = Schemas['Notice']
export type Person = Schemas['Person']
export type RoleRequest = Schemas['RoleRequest']
export type SetupCode = Schemas['SetupCode']
export type RecoveryToken = Schemas['RecoveryToken']
export type Job = Schemas['Job']
export type JobCounts = Schemas['JobCounts']
export type OutboxMessage = Schemas['OutboxMessage']
export type AuditEntry = Schemas['AuditEntry']
export type AuditCheck = Schemas['AuditCheck']
export type System = Schemas['System']

/** One page of a list; `next` is the cursor of the following page, absent on the last one. */
export interface Page<T> {
  items: T[]
  next?: string
  count?: string
}
