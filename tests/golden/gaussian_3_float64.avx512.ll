target triple = "x86_64-unknown-linux-gnu"

define void @foldwise_kernel(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {
entry:
  %v1 = load i64, ptr %frame, align 8, !invariant.load !0
  %v2 = getelementptr i64, ptr %frame, i64 1
  %v3 = load i64, ptr %v2, align 8, !invariant.load !0
  %v4 = getelementptr i64, ptr %frame, i64 2
  %v5 = load i64, ptr %v4, align 8, !invariant.load !0
  %v6 = getelementptr i64, ptr %frame, i64 3
  %v7 = load i64, ptr %v6, align 8, !invariant.load !0
  %v8 = getelementptr i64, ptr %frame, i64 4
  %v9 = load i64, ptr %v8, align 8, !invariant.load !0
  %v10 = getelementptr i64, ptr %frame, i64 5
  %v11 = load i64, ptr %v10, align 8, !invariant.load !0
  %v12 = getelementptr i64, ptr %frame, i64 6
  %v13 = load i64, ptr %v12, align 8, !invariant.load !0
  %v14 = getelementptr i64, ptr %frame, i64 7
  %v15 = load i64, ptr %v14, align 8, !invariant.load !0
  %v16 = getelementptr i64, ptr %frame, i64 8
  %v17 = load i64, ptr %v16, align 8, !invariant.load !0
  %v18 = getelementptr i64, ptr %frame, i64 9
  %v19 = load i64, ptr %v18, align 8, !invariant.load !0
  %v20 = getelementptr i64, ptr %frame, i64 10
  %v21 = load i64, ptr %v20, align 8, !invariant.load !0
  %v22 = getelementptr i64, ptr %frame, i64 11
  %v23 = load i64, ptr %v22, align 8, !invariant.load !0
  %v24 = getelementptr i64, ptr %frame, i64 12
  %v25 = load i64, ptr %v24, align 8, !invariant.load !0
  %v26 = getelementptr i64, ptr %frame, i64 13
  %v27 = load i64, ptr %v26, align 8, !invariant.load !0
  %v28 = getelementptr i64, ptr %frame, i64 14
  %v29 = load i64, ptr %v28, align 8, !invariant.load !0
  %v30 = inttoptr i64 %v5 to ptr
  %v31 = inttoptr i64 %v3 to ptr
  %v32 = getelementptr i8, ptr %progress, i64 8
  br label %take33
take33:
  %v36 = atomicrmw add ptr %progress, i64 1 monotonic
  %v37 = icmp slt i64 %v36, %v1
  %v38 = load volatile i64, ptr %v32, align 8
  %v39 = icmp eq i64 %v38, 0
  %v40 = and i1 %v37, %v39
  br i1 %v40, label %work34, label %done35
work34:
  %v41 = mul nsw i64 %v36, 64
  %v42 = getelementptr i8, ptr %v31, i64 %v41
  %v43 = getelementptr i64, ptr %v42, i64 4
  %v44 = load i64, ptr %v43, align 8, !invariant.load !0
  %v45 = add nsw i64 %v7, %v44
  %v46 = inttoptr i64 %v45 to ptr
  %v47 = getelementptr i64, ptr %v42, i64 5
  %v48 = load i64, ptr %v47, align 8, !invariant.load !0
  %v49 = add nsw i64 %v13, %v48
  %v50 = inttoptr i64 %v49 to ptr
  %v51 = getelementptr i64, ptr %v42, i64 6
  %v52 = load i64, ptr %v51, align 8, !invariant.load !0
  %v53 = add nsw i64 %v19, %v52
  %v54 = inttoptr i64 %v53 to ptr
  %v55 = getelementptr i64, ptr %v42, i64 7
  %v56 = load i64, ptr %v55, align 8, !invariant.load !0
  %v57 = add nsw i64 %v25, %v56
  %v58 = inttoptr i64 %v57 to ptr
  %v59 = load i64, ptr %v42, align 8, !invariant.load !0
  %v60 = getelementptr i64, ptr %v42, i64 1
  %v61 = load i64, ptr %v60, align 8, !invariant.load !0
  br label %rows_head62
rows_head62:
  %v65 = phi i64 [ %v59, %work34 ], [ %v348, %scatter_done338 ]
  %v66 = icmp slt i64 %v65, %v61
  br i1 %v66, label %rows63, label %rows_done64
rows63:
  %v67 = add nsw i64 %v61, -1
  br label %gather_head68
gather_head68:
  %v71 = phi i64 [ 0, %rows63 ], [ %v88, %gather69 ]
  %v72 = icmp slt i64 %v71, 32
  br i1 %v72, label %gather69, label %gather_done70
gather69:
  %v73 = add nsw i64 %v65, %v71
  %v74 = icmp slt i64 %v73, %v67
  %v75 = select i1 %v74, i64 %v73, i64 %v67
  %v76 = mul nsw i64 %v75, %v15
  %v77 = getelementptr i8, ptr %v50, i64 %v76
  %v78 = load double, ptr %v77, align 1, !invariant.load !0
  %v79 = getelementptr double, ptr %scratch, i64 %v71
  store double %v78, ptr %v79
  %v80 = getelementptr i8, ptr %v77, i64 8
  %v81 = load double, ptr %v80, align 1, !invariant.load !0
  %v82 = getelementptr i8, ptr %scratch, i64 256
  %v83 = getelementptr double, ptr %v82, i64 %v71
  store double %v81, ptr %v83
  %v84 = getelementptr i8, ptr %v77, i64 16
  %v85 = load double, ptr %v84, align 1, !invariant.load !0
  %v86 = getelementptr i8, ptr %scratch, i64 512
  %v87 = getelementptr double, ptr %v86, i64 %v71
  store double %v85, ptr %v87
  %v88 = add nsw i64 %v71, 1
  br label %gather_head68
gather_done70:
  %v89 = getelementptr i8, ptr %scratch, i64 64
  %v90 = getelementptr i8, ptr %scratch, i64 128
  %v91 = getelementptr i8, ptr %scratch, i64 192
  %v92 = load <8 x double>, ptr %scratch, align 64
  %v93 = load <8 x double>, ptr %v89, align 64
  %v94 = load <8 x double>, ptr %v90, align 64
  %v95 = load <8 x double>, ptr %v91, align 64
  %v96 = getelementptr i8, ptr %scratch, i64 256
  %v97 = getelementptr i8, ptr %v96, i64 64
  %v98 = getelementptr i8, ptr %v96, i64 128
  %v99 = getelementptr i8, ptr %v96, i64 192
  %v100 = load <8 x double>, ptr %v96, align 64
  %v101 = load <8 x double>, ptr %v97, align 64
  %v102 = load <8 x double>, ptr %v98, align 64
  %v103 = load <8 x double>, ptr %v99, align 64
  %v104 = getelementptr i8, ptr %scratch, i64 512
  %v105 = getelementptr i8, ptr %v104, i64 64
  %v106 = getelementptr i8, ptr %v104, i64 128
  %v107 = getelementptr i8, ptr %v104, i64 192
  %v108 = load <8 x double>, ptr %v104, align 64
  %v109 = load <8 x double>, ptr %v105, align 64
  %v110 = load <8 x double>, ptr %v106, align 64
  %v111 = load <8 x double>, ptr %v107, align 64
  %v118 = getelementptr i64, ptr %v42, i64 2
  %v119 = load i64, ptr %v118, align 8, !invariant.load !0
  %v120 = getelementptr i64, ptr %v42, i64 3
  %v121 = load i64, ptr %v120, align 8, !invariant.load !0
  br label %interval_head112
interval_head112:
  %v122 = phi i64 [ %v119, %gather_done70 ], [ %v328, %interval_end116 ]
  %v123 = phi <8 x double> [ splat (double 0x0000000000000000), %gather_done70 ], [ %v138, %interval_end116 ]
  %v124 = phi <8 x double> [ splat (double 0x0000000000000000), %gather_done70 ], [ %v139, %interval_end116 ]
  %v125 = phi <8 x double> [ splat (double 0x0000000000000000), %gather_done70 ], [ %v140, %interval_end116 ]
  %v126 = phi <8 x double> [ splat (double 0x0000000000000000), %gather_done70 ], [ %v141, %interval_end116 ]
  %v127 = phi <8 x double> [ splat (double 0x0000000000000000), %gather_done70 ], [ %v142, %interval_end116 ]
  %v128 = phi <8 x double> [ splat (double 0x0000000000000000), %gather_done70 ], [ %v143, %interval_end116 ]
  %v129 = phi <8 x double> [ splat (double 0x0000000000000000), %gather_done70 ], [ %v144, %interval_end116 ]
  %v130 = phi <8 x double> [ splat (double 0x0000000000000000), %gather_done70 ], [ %v145, %interval_end116 ]
  %v131 = icmp slt i64 %v122, %v121
  br i1 %v131, label %interval113, label %columns_done117
interval113:
  %v132 = mul nsw i64 %v122, 16
  %v133 = getelementptr i8, ptr %v30, i64 %v132
  %v134 = load i64, ptr %v133, align 8, !invariant.load !0
  %v135 = getelementptr i64, ptr %v133, i64 1
  %v136 = load i64, ptr %v135, align 8, !invariant.load !0
  br label %chunk_head114
chunk_head114:
  %v137 = phi i64 [ %v134, %interval113 ], [ %v150, %column_done154 ]
  %v138 = phi <8 x double> [ %v123, %interval113 ], [ %v304, %column_done154 ]
  %v139 = phi <8 x double> [ %v124, %interval113 ], [ %v305, %column_done154 ]
  %v140 = phi <8 x double> [ %v125, %interval113 ], [ %v306, %column_done154 ]
  %v141 = phi <8 x double> [ %v126, %interval113 ], [ %v307, %column_done154 ]
  %v142 = phi <8 x double> [ %v127, %interval113 ], [ %v324, %column_done154 ]
  %v143 = phi <8 x double> [ %v128, %interval113 ], [ %v325, %column_done154 ]
  %v144 = phi <8 x double> [ %v129, %interval113 ], [ %v326, %column_done154 ]
  %v145 = phi <8 x double> [ %v130, %interval113 ], [ %v327, %column_done154 ]
  %v146 = icmp slt i64 %v137, %v136
  %v147 = load volatile i64, ptr %v32, align 8
  %v148 = icmp eq i64 %v147, 0
  %v149 = and i1 %v146, %v148
  br i1 %v149, label %chunk115, label %interval_end116
chunk115:
  %v150 = add nsw i64 %v137, 256
  %v151 = icmp slt i64 %v150, %v136
  %v152 = select i1 %v151, i64 %v150, i64 %v136
  br label %column153
column153:
  %v155 = phi i64 [ %v137, %chunk115 ], [ %v294, %column153 ]
  %v156 = phi <8 x double> [ splat (double 0x0000000000000000), %chunk115 ], [ %v290, %column153 ]
  %v157 = phi <8 x double> [ splat (double 0x0000000000000000), %chunk115 ], [ %v291, %column153 ]
  %v158 = phi <8 x double> [ splat (double 0x0000000000000000), %chunk115 ], [ %v292, %column153 ]
  %v159 = phi <8 x double> [ splat (double 0x0000000000000000), %chunk115 ], [ %v293, %column153 ]
  %v160 = mul nsw i64 %v155, %v21
  %v161 = getelementptr i8, ptr %v54, i64 %v160
  %v162 = mul nsw i64 %v155, %v27
  %v163 = getelementptr i8, ptr %v58, i64 %v162
  %v164 = load double, ptr %v163, align 1, !invariant.load !0
  %v165 = insertelement <8 x double> poison, double %v164, i64 0
  %v166 = shufflevector <8 x double> %v165, <8 x double> poison, <8 x i32> zeroinitializer
  %v167 = load double, ptr %v161, align 1, !invariant.load !0
  %v168 = insertelement <8 x double> poison, double %v167, i64 0
  %v169 = shufflevector <8 x double> %v168, <8 x double> poison, <8 x i32> zeroinitializer
  %v170 = fsub contract <8 x double> %v92, %v169
  %v171 = fsub contract <8 x double> %v93, %v169
  %v172 = fsub contract <8 x double> %v94, %v169
  %v173 = fsub contract <8 x double> %v95, %v169
  %v174 = fmul contract <8 x double> %v170, %v170
  %v175 = fmul contract <8 x double> %v171, %v171
  %v176 = fmul contract <8 x double> %v172, %v172
  %v177 = fmul contract <8 x double> %v173, %v173
  %v178 = fadd contract <8 x double> splat (double 0x8000000000000000), %v174
  %v179 = fadd contract <8 x double> splat (double 0x8000000000000000), %v175
  %v180 = fadd contract <8 x double> splat (double 0x8000000000000000), %v176
  %v181 = fadd contract <8 x double> splat (double 0x8000000000000000), %v177
  %v182 = getelementptr i8, ptr %v161, i64 8
  %v183 = load double, ptr %v182, align 1, !invariant.load !0
  %v184 = insertelement <8 x double> poison, double %v183, i64 0
  %v185 = shufflevector <8 x double> %v184, <8 x double> poison, <8 x i32> zeroinitializer
  %v186 = fsub contract <8 x double> %v100, %v185
  %v187 = fsub contract <8 x double> %v101, %v185
  %v188 = fsub contract <8 x double> %v102, %v185
  %v189 = fsub contract <8 x double> %v103, %v185
  %v190 = fmul contract <8 x double> %v186, %v186
  %v191 = fmul contract <8 x double> %v187, %v187
  %v192 = fmul contract <8 x double> %v188, %v188
  %v193 = fmul contract <8 x double> %v189, %v189
  %v194 = fadd contract <8 x double> %v178, %v190
  %v195 = fadd contract <8 x double> %v179, %v191
  %v196 = fadd contract <8 x double> %v180, %v192
  %v197 = fadd contract <8 x double> %v181, %v193
  %v198 = getelementptr i8, ptr %v161, i64 16
  %v199 = load double, ptr %v198, align 1, !invariant.load !0
  %v200 = insertelement <8 x double> poison, double %v199, i64 0
  %v201 = shufflevector <8 x double> %v200, <8 x double> poison, <8 x i32> zeroinitializer
  %v202 = fsub contract <8 x double> %v108, %v201
  %v203 = fsub contract <8 x double> %v109, %v201
  %v204 = fsub contract <8 x double> %v110, %v201
  %v205 = fsub contract <8 x double> %v111, %v201
  %v206 = fmul contract <8 x double> %v202, %v202
  %v207 = fmul contract <8 x double> %v203, %v203
  %v208 = fmul contract <8 x double> %v204, %v204
  %v209 = fmul contract <8 x double> %v205, %v205
  %v210 = fadd contract <8 x double> %v194, %v206
  %v211 = fadd contract <8 x double> %v195, %v207
  %v212 = fadd contract <8 x double> %v196, %v208
  %v213 = fadd contract <8 x double> %v197, %v209
  %v214 = fneg <8 x double> %v210
  %v215 = fneg <8 x double> %v211
  %v216 = fneg <8 x double> %v212
  %v217 = fneg <8 x double> %v213
  %v218 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v214, <8 x double> splat (double 0x3FF71547652B82FE), <8 x double> splat (double 0x43380000000007FE))
  %v219 = fsub <8 x double> %v218, splat (double 0x43380000000007FE)
  %v220 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v219, <8 x double> splat (double 0xBFE62E42FEFA3800), <8 x double> %v214)
  %v221 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v219, <8 x double> splat (double 0xBD2EF35793C76730), <8 x double> %v220)
  %v222 = call <8 x double> @llvm.x86.avx512.mask.range.pd.512(<8 x double> %v221, <8 x double> splat (double 0x3FE0000000000000), i32 2, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v223 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3E5ACF6AD8E5A20B), <8 x double> %v222, <8 x double> splat (double 0x3E928AA4559B0A14))
  %v224 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v223, <8 x double> %v222, <8 x double> splat (double 0x3EC71DF816A201B9))
  %v225 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v224, <8 x double> %v222, <8 x double> splat (double 0x3EFA0199E0FBCD3F))
  %v226 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v225, <8 x double> %v222, <8 x double> splat (double 0x3F2A01A00FDEB2D0))
  %v227 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v226, <8 x double> %v222, <8 x double> splat (double 0x3F56C16C1825F57F))
  %v228 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v227, <8 x double> %v222, <8 x double> splat (double 0x3F81111111130B3E))
  %v229 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v228, <8 x double> %v222, <8 x double> splat (double 0x3FA55555555512FF))
  %v230 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v229, <8 x double> %v222, <8 x double> splat (double 0x3FC55555555554D2))
  %v231 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v230, <8 x double> %v222, <8 x double> splat (double 0x3FE0000000000007))
  %v232 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v231, <8 x double> %v222, <8 x double> splat (double 0x3FF0000000000000))
  %v233 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v232, <8 x double> %v222, <8 x double> splat (double 0x3FF0000000000000))
  %v234 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v233, <8 x double> %v219, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v235 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v215, <8 x double> splat (double 0x3FF71547652B82FE), <8 x double> splat (double 0x43380000000007FE))
  %v236 = fsub <8 x double> %v235, splat (double 0x43380000000007FE)
  %v237 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v236, <8 x double> splat (double 0xBFE62E42FEFA3800), <8 x double> %v215)
  %v238 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v236, <8 x double> splat (double 0xBD2EF35793C76730), <8 x double> %v237)
  %v239 = call <8 x double> @llvm.x86.avx512.mask.range.pd.512(<8 x double> %v238, <8 x double> splat (double 0x3FE0000000000000), i32 2, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v240 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3E5ACF6AD8E5A20B), <8 x double> %v239, <8 x double> splat (double 0x3E928AA4559B0A14))
  %v241 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v240, <8 x double> %v239, <8 x double> splat (double 0x3EC71DF816A201B9))
  %v242 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v241, <8 x double> %v239, <8 x double> splat (double 0x3EFA0199E0FBCD3F))
  %v243 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v242, <8 x double> %v239, <8 x double> splat (double 0x3F2A01A00FDEB2D0))
  %v244 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v243, <8 x double> %v239, <8 x double> splat (double 0x3F56C16C1825F57F))
  %v245 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v244, <8 x double> %v239, <8 x double> splat (double 0x3F81111111130B3E))
  %v246 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v245, <8 x double> %v239, <8 x double> splat (double 0x3FA55555555512FF))
  %v247 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v246, <8 x double> %v239, <8 x double> splat (double 0x3FC55555555554D2))
  %v248 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v247, <8 x double> %v239, <8 x double> splat (double 0x3FE0000000000007))
  %v249 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v248, <8 x double> %v239, <8 x double> splat (double 0x3FF0000000000000))
  %v250 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v249, <8 x double> %v239, <8 x double> splat (double 0x3FF0000000000000))
  %v251 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v250, <8 x double> %v236, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v252 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v216, <8 x double> splat (double 0x3FF71547652B82FE), <8 x double> splat (double 0x43380000000007FE))
  %v253 = fsub <8 x double> %v252, splat (double 0x43380000000007FE)
  %v254 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v253, <8 x double> splat (double 0xBFE62E42FEFA3800), <8 x double> %v216)
  %v255 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v253, <8 x double> splat (double 0xBD2EF35793C76730), <8 x double> %v254)
  %v256 = call <8 x double> @llvm.x86.avx512.mask.range.pd.512(<8 x double> %v255, <8 x double> splat (double 0x3FE0000000000000), i32 2, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v257 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3E5ACF6AD8E5A20B), <8 x double> %v256, <8 x double> splat (double 0x3E928AA4559B0A14))
  %v258 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v257, <8 x double> %v256, <8 x double> splat (double 0x3EC71DF816A201B9))
  %v259 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v258, <8 x double> %v256, <8 x double> splat (double 0x3EFA0199E0FBCD3F))
  %v260 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v259, <8 x double> %v256, <8 x double> splat (double 0x3F2A01A00FDEB2D0))
  %v261 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v260, <8 x double> %v256, <8 x double> splat (double 0x3F56C16C1825F57F))
  %v262 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v261, <8 x double> %v256, <8 x double> splat (double 0x3F81111111130B3E))
  %v263 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v262, <8 x double> %v256, <8 x double> splat (double 0x3FA55555555512FF))
  %v264 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v263, <8 x double> %v256, <8 x double> splat (double 0x3FC55555555554D2))
  %v265 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v264, <8 x double> %v256, <8 x double> splat (double 0x3FE0000000000007))
  %v266 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v265, <8 x double> %v256, <8 x double> splat (double 0x3FF0000000000000))
  %v267 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v266, <8 x double> %v256, <8 x double> splat (double 0x3FF0000000000000))
  %v268 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v267, <8 x double> %v253, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v269 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v217, <8 x double> splat (double 0x3FF71547652B82FE), <8 x double> splat (double 0x43380000000007FE))
  %v270 = fsub <8 x double> %v269, splat (double 0x43380000000007FE)
  %v271 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v270, <8 x double> splat (double 0xBFE62E42FEFA3800), <8 x double> %v217)
  %v272 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v270, <8 x double> splat (double 0xBD2EF35793C76730), <8 x double> %v271)
  %v273 = call <8 x double> @llvm.x86.avx512.mask.range.pd.512(<8 x double> %v272, <8 x double> splat (double 0x3FE0000000000000), i32 2, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v274 = call <8 x double> @llvm.fma.v8f64(<8 x double> splat (double 0x3E5ACF6AD8E5A20B), <8 x double> %v273, <8 x double> splat (double 0x3E928AA4559B0A14))
  %v275 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v274, <8 x double> %v273, <8 x double> splat (double 0x3EC71DF816A201B9))
  %v276 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v275, <8 x double> %v273, <8 x double> splat (double 0x3EFA0199E0FBCD3F))
  %v277 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v276, <8 x double> %v273, <8 x double> splat (double 0x3F2A01A00FDEB2D0))
  %v278 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v277, <8 x double> %v273, <8 x double> splat (double 0x3F56C16C1825F57F))
  %v279 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v278, <8 x double> %v273, <8 x double> splat (double 0x3F81111111130B3E))
  %v280 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v279, <8 x double> %v273, <8 x double> splat (double 0x3FA55555555512FF))
  %v281 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v280, <8 x double> %v273, <8 x double> splat (double 0x3FC55555555554D2))
  %v282 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v281, <8 x double> %v273, <8 x double> splat (double 0x3FE0000000000007))
  %v283 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v282, <8 x double> %v273, <8 x double> splat (double 0x3FF0000000000000))
  %v284 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v283, <8 x double> %v273, <8 x double> splat (double 0x3FF0000000000000))
  %v285 = call <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double> %v284, <8 x double> %v270, <8 x double> splat (double 0x0000000000000000), i8 -1, i32 4)
  %v286 = fmul contract <8 x double> %v166, %v234
  %v287 = fmul contract <8 x double> %v166, %v251
  %v288 = fmul contract <8 x double> %v166, %v268
  %v289 = fmul contract <8 x double> %v166, %v285
  %v290 = fadd contract <8 x double> %v156, %v286
  %v291 = fadd contract <8 x double> %v157, %v287
  %v292 = fadd contract <8 x double> %v158, %v288
  %v293 = fadd contract <8 x double> %v159, %v289
  %v294 = add nsw i64 %v155, 1
  %v295 = icmp slt i64 %v294, %v152
  br i1 %v295, label %column153, label %column_done154
column_done154:
  %v296 = fadd contract <8 x double> %v142, splat (double 0x0000000000000000)
  %v297 = fadd contract <8 x double> %v143, splat (double 0x0000000000000000)
  %v298 = fadd contract <8 x double> %v144, splat (double 0x0000000000000000)
  %v299 = fadd contract <8 x double> %v145, splat (double 0x0000000000000000)
  %v300 = fsub contract <8 x double> %v290, %v296
  %v301 = fsub contract <8 x double> %v291, %v297
  %v302 = fsub contract <8 x double> %v292, %v298
  %v303 = fsub contract <8 x double> %v293, %v299
  %v304 = fadd contract <8 x double> %v138, %v300
  %v305 = fadd contract <8 x double> %v139, %v301
  %v306 = fadd contract <8 x double> %v140, %v302
  %v307 = fadd contract <8 x double> %v141, %v303
  %v308 = fsub contract <8 x double> %v304, %v138
  %v309 = fsub contract <8 x double> %v305, %v139
  %v310 = fsub contract <8 x double> %v306, %v140
  %v311 = fsub contract <8 x double> %v307, %v141
  %v312 = fsub contract <8 x double> %v308, %v300
  %v313 = fsub contract <8 x double> %v309, %v301
  %v314 = fsub contract <8 x double> %v310, %v302
  %v315 = fsub contract <8 x double> %v311, %v303
  %v316 = call <8 x double> @llvm.fabs.v8f64(<8 x double> %v304)
  %v317 = call <8 x double> @llvm.fabs.v8f64(<8 x double> %v305)
  %v318 = call <8 x double> @llvm.fabs.v8f64(<8 x double> %v306)
  %v319 = call <8 x double> @llvm.fabs.v8f64(<8 x double> %v307)
  %v320 = fcmp olt <8 x double> %v316, splat (double 0x7FF0000000000000)
  %v321 = fcmp olt <8 x double> %v317, splat (double 0x7FF0000000000000)
  %v322 = fcmp olt <8 x double> %v318, splat (double 0x7FF0000000000000)
  %v323 = fcmp olt <8 x double> %v319, splat (double 0x7FF0000000000000)
  %v324 = select <8 x i1> %v320, <8 x double> %v312, <8 x double> splat (double 0x0000000000000000)
  %v325 = select <8 x i1> %v321, <8 x double> %v313, <8 x double> splat (double 0x0000000000000000)
  %v326 = select <8 x i1> %v322, <8 x double> %v314, <8 x double> splat (double 0x0000000000000000)
  %v327 = select <8 x i1> %v323, <8 x double> %v315, <8 x double> splat (double 0x0000000000000000)
  br label %chunk_head114
interval_end116:
  %v328 = add nsw i64 %v122, 1
  br label %interval_head112
columns_done117:
  %v329 = getelementptr i8, ptr %scratch, i64 768
  %v330 = getelementptr i8, ptr %v329, i64 64
  %v331 = getelementptr i8, ptr %v329, i64 128
  %v332 = getelementptr i8, ptr %v329, i64 192
  store <8 x double> %v123, ptr %v329, align 64
  store <8 x double> %v124, ptr %v330, align 64
  store <8 x double> %v125, ptr %v331, align 64
  store <8 x double> %v126, ptr %v332, align 64
  %v333 = sub nsw i64 %v61, %v65
  %v334 = icmp slt i64 32, %v333
  %v335 = select i1 %v334, i64 32, i64 %v333
  br label %scatter_head336
scatter_head336:
  %v339 = phi i64 [ 0, %columns_done117 ], [ %v347, %scatter337 ]
  %v340 = icmp slt i64 %v339, %v335
  br i1 %v340, label %scatter337, label %scatter_done338
scatter337:
  %v341 = add nsw i64 %v65, %v339
  %v342 = mul nsw i64 %v341, %v9
  %v343 = getelementptr i8, ptr %v46, i64 %v342
  %v344 = getelementptr i8, ptr %scratch, i64 768
  %v345 = getelementptr double, ptr %v344, i64 %v339
  %v346 = load double, ptr %v345
  store double %v346, ptr %v343, align 1
  %v347 = add nsw i64 %v339, 1
  br label %scatter_head336
scatter_done338:
  %v348 = add nsw i64 %v65, 32
  br label %rows_head62
rows_done64:
  br label %take33
done35:
  ret void
}

declare <8 x double> @llvm.fma.v8f64(<8 x double>, <8 x double>, <8 x double>)
declare <8 x double> @llvm.x86.avx512.mask.range.pd.512(<8 x double>, <8 x double>, i32, <8 x double>, i8, i32)
declare <8 x double> @llvm.x86.avx512.mask.scalef.pd.512(<8 x double>, <8 x double>, <8 x double>, i8, i32)
declare <8 x double> @llvm.fabs.v8f64(<8 x double>)

attributes #0 = { nounwind }
!0 = !{}
