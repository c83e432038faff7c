import type { RequestHandler, Response } from 'express';
import { MethodNotAllowedError } from '../errors.ts';
import { allowedMethods } from './routes.ts';

const HEAD = 'head';

export const isHead = (res: Response): boolean => res.locals[HEAD] === true;

/**
 * Answers for every resource what may be done with it: OPTIONS and a wrong method alike name its methods in `Allow`, and
 * HEAD is a GET whose body Node leaves out; who makes a long body asks `isHead` and makes none.
 */
export const checkMethod: RequestHandler = (req, res, next) => {
  if (req.method === 'HEAD') {
    res.locals[HEAD] = true;
    req.method = 'GET';
  }
  const allowed = allowedMethods(req.path);
  if (!allowed.length) return next();
  if (req.method === 'OPTIONS') return void res.status(204).set('allow', allowed.join(', ')).end();
  if (!allowed.includes(req.method)) throw new MethodNotAllowedError(req.method, allowed);
  next();
};
