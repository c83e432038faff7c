import type { RequestHandler } from 'express';
import { MethodNotAllowedError } from '../errors.ts';
import { allowedMethods } from './routes.ts';

/**
 * Answers for every resource what may be done with it: OPTIONS and a wrong method alike name its methods in `Allow`, and
 * HEAD is a GET whose body Node leaves out.
 */
export const checkMethod: RequestHandler = (req, res, next) => {
  if (req.method === 'HEAD') req.method = 'GET';
  const allowed = allowedMethods(req.path);
  if (!allowed.length) return next();
  if (req.method === 'OPTIONS') return void res.status(204).set('allow', allowed.join(', ')).end();
  if (!allowed.includes(req.method)) throw new MethodNotAllowedError(req.method, allowed);
  next();
};
