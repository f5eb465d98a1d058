/** Reading lists without a doubt: a place that does not exist is a fault of the program and stops it. */
export function at<Value>(list: readonly Value[], index: number): Value {
  const value = list.at(index);
  if (value === undefined) throw new RangeError(`No item ${index} in a list of ${list.length}.`);
  return value;
}

/** Each item with the one after it. */
export function pairs<Value>(list: readonly Value[]): [Value, Value][] {
  return list.slice(1).map((next, i) => [at(list, i), next]);
}

export function unique<Value>(list: readonly Value[]): Value[] {
  return [...new Set(list)];
}
