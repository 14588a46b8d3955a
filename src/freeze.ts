/**
 * Freezes a value and all in it, so that no consumer can change it for another. What the parameter may be comes from
 * the annotation on the left of the call: a record is checked against its interface, excess fields included.
 */
export function freeze<Value>(value: NoInfer<Value>): Value {
  if (typeof value === 'object') for (const key in value) freeze(value[key])
  return Object.freeze(value)
}
