from asm4 import *
import foldwise.engine.launch as L
x=np.random.rand(5,3).astype('f'); y=np.random.rand(100000,3).astype('f')
got=[]
o=L.plan
def f(spec,sig,name,sch=None):
    got.append((spec,sig,sch)); return o(spec,sig,name,sch)
L.plan=f; L._recipe.cache_clear()
from foldwise import Vi,Vj
(-((Vi(x)-Vj(y))**2).sum(-1)).exp().sum(axis=1)
spec,sig,sch=[g for g in got if g[2] is not None][0]
t=host_target(); kern=P.lowered(spec,sig,t,sch); b=P.BACKENDS["llvm"]
z,s=inner(b.listing(b.emit(kern,t),t))
print(z,len(s),sch); 
import collections
print(collections.Counter(l.split()[0] for l in s if l.startswith('\t')))
print('\n'.join(s[:40]))
