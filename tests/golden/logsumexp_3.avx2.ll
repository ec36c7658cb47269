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
  %v24 = inttoptr i64 %v5 to ptr
  %v25 = inttoptr i64 %v3 to ptr
  %v26 = getelementptr i8, ptr %progress, i64 8
  br label %take27
take27:
  %v30 = atomicrmw add ptr %progress, i64 1 monotonic
  %v31 = icmp slt i64 %v30, %v1
  %v32 = load volatile i64, ptr %v26, align 8
  %v33 = icmp eq i64 %v32, 0
  %v34 = and i1 %v31, %v33
  br i1 %v34, label %work28, label %done29
work28:
  %v35 = mul nsw i64 %v30, 56
  %v36 = getelementptr i8, ptr %v25, i64 %v35
  %v37 = getelementptr i64, ptr %v36, i64 4
  %v38 = load i64, ptr %v37, align 8, !invariant.load !0
  %v39 = add nsw i64 %v7, %v38
  %v40 = inttoptr i64 %v39 to ptr
  %v41 = getelementptr i64, ptr %v36, i64 5
  %v42 = load i64, ptr %v41, align 8, !invariant.load !0
  %v43 = add nsw i64 %v13, %v42
  %v44 = inttoptr i64 %v43 to ptr
  %v45 = getelementptr i64, ptr %v36, i64 6
  %v46 = load i64, ptr %v45, align 8, !invariant.load !0
  %v47 = add nsw i64 %v19, %v46
  %v48 = inttoptr i64 %v47 to ptr
  %v49 = fneg float 0x47EFFFFFE0000000
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = load i64, ptr %v36, align 8, !invariant.load !0
  %v53 = getelementptr i64, ptr %v36, i64 1
  %v54 = load i64, ptr %v53, align 8, !invariant.load !0
  br label %rows_head55
rows_head55:
  %v58 = phi i64 [ %v52, %work28 ], [ %v473, %scatter_done463 ]
  %v59 = icmp slt i64 %v58, %v54
  br i1 %v59, label %rows56, label %rows_done57
rows56:
  %v60 = add nsw i64 %v54, -1
  br label %gather_head61
gather_head61:
  %v64 = phi i64 [ 0, %rows56 ], [ %v81, %gather62 ]
  %v65 = icmp slt i64 %v64, 16
  br i1 %v65, label %gather62, label %gather_done63
gather62:
  %v66 = add nsw i64 %v58, %v64
  %v67 = icmp slt i64 %v66, %v60
  %v68 = select i1 %v67, i64 %v66, i64 %v60
  %v69 = mul nsw i64 %v68, %v15
  %v70 = getelementptr i8, ptr %v44, i64 %v69
  %v71 = load float, ptr %v70, align 1, !invariant.load !0
  %v72 = getelementptr float, ptr %scratch, i64 %v64
  store float %v71, ptr %v72
  %v73 = getelementptr i8, ptr %v70, i64 4
  %v74 = load float, ptr %v73, align 1, !invariant.load !0
  %v75 = getelementptr i8, ptr %scratch, i64 64
  %v76 = getelementptr float, ptr %v75, i64 %v64
  store float %v74, ptr %v76
  %v77 = getelementptr i8, ptr %v70, i64 8
  %v78 = load float, ptr %v77, align 1, !invariant.load !0
  %v79 = getelementptr i8, ptr %scratch, i64 128
  %v80 = getelementptr float, ptr %v79, i64 %v64
  store float %v78, ptr %v80
  %v81 = add nsw i64 %v64, 1
  br label %gather_head61
gather_done63:
  %v82 = getelementptr i8, ptr %scratch, i64 32
  %v83 = load <8 x float>, ptr %scratch, align 32
  %v84 = load <8 x float>, ptr %v82, align 32
  %v85 = getelementptr i8, ptr %scratch, i64 64
  %v86 = getelementptr i8, ptr %v85, i64 32
  %v87 = load <8 x float>, ptr %v85, align 32
  %v88 = load <8 x float>, ptr %v86, align 32
  %v89 = getelementptr i8, ptr %scratch, i64 128
  %v90 = getelementptr i8, ptr %v89, i64 32
  %v91 = load <8 x float>, ptr %v89, align 32
  %v92 = load <8 x float>, ptr %v90, align 32
  %v99 = getelementptr i64, ptr %v36, i64 2
  %v100 = load i64, ptr %v99, align 8, !invariant.load !0
  %v101 = getelementptr i64, ptr %v36, i64 3
  %v102 = load i64, ptr %v101, align 8, !invariant.load !0
  br label %interval_head93
interval_head93:
  %v103 = phi i64 [ %v100, %gather_done63 ], [ %v387, %interval_end97 ]
  %v104 = phi <8 x float> [ splat (float 0xFFF0000000000000), %gather_done63 ], [ %v117, %interval_end97 ]
  %v105 = phi <8 x float> [ splat (float 0xFFF0000000000000), %gather_done63 ], [ %v118, %interval_end97 ]
  %v106 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done63 ], [ %v119, %interval_end97 ]
  %v107 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done63 ], [ %v120, %interval_end97 ]
  %v108 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done63 ], [ %v121, %interval_end97 ]
  %v109 = phi <8 x float> [ splat (float 0x0000000000000000), %gather_done63 ], [ %v122, %interval_end97 ]
  %v110 = icmp slt i64 %v103, %v102
  br i1 %v110, label %interval94, label %columns_done98
interval94:
  %v111 = mul nsw i64 %v103, 16
  %v112 = getelementptr i8, ptr %v24, i64 %v111
  %v113 = load i64, ptr %v112, align 8, !invariant.load !0
  %v114 = getelementptr i64, ptr %v112, i64 1
  %v115 = load i64, ptr %v114, align 8, !invariant.load !0
  br label %chunk_head95
chunk_head95:
  %v116 = phi i64 [ %v113, %interval94 ], [ %v127, %column_done178 ]
  %v117 = phi <8 x float> [ %v104, %interval94 ], [ %v252, %column_done178 ]
  %v118 = phi <8 x float> [ %v105, %interval94 ], [ %v254, %column_done178 ]
  %v119 = phi <8 x float> [ %v106, %interval94 ], [ %v375, %column_done178 ]
  %v120 = phi <8 x float> [ %v107, %interval94 ], [ %v376, %column_done178 ]
  %v121 = phi <8 x float> [ %v108, %interval94 ], [ %v385, %column_done178 ]
  %v122 = phi <8 x float> [ %v109, %interval94 ], [ %v386, %column_done178 ]
  %v123 = icmp slt i64 %v116, %v115
  %v124 = load volatile i64, ptr %v26, align 8
  %v125 = icmp eq i64 %v124, 0
  %v126 = and i1 %v123, %v125
  br i1 %v126, label %chunk96, label %interval_end97
chunk96:
  %v127 = add nsw i64 %v116, 128
  %v128 = icmp slt i64 %v127, %v115
  %v129 = select i1 %v128, i64 %v127, i64 %v115
  br label %column130
column130:
  %v132 = phi i64 [ %v116, %chunk96 ], [ %v175, %column130 ]
  %v133 = phi <8 x float> [ splat (float 0xFFF0000000000000), %chunk96 ], [ %v172, %column130 ]
  %v134 = phi <8 x float> [ splat (float 0xFFF0000000000000), %chunk96 ], [ %v174, %column130 ]
  %v135 = mul nsw i64 %v132, %v21
  %v136 = getelementptr i8, ptr %v48, i64 %v135
  %v137 = load float, ptr %v136, align 1, !invariant.load !0
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = fsub contract <8 x float> %v83, %v139
  %v141 = fsub contract <8 x float> %v84, %v139
  %v142 = fmul contract <8 x float> %v140, %v140
  %v143 = fmul contract <8 x float> %v141, %v141
  %v144 = fadd contract <8 x float> splat (float 0x8000000000000000), %v142
  %v145 = fadd contract <8 x float> splat (float 0x8000000000000000), %v143
  %v146 = getelementptr i8, ptr %v136, i64 4
  %v147 = load float, ptr %v146, align 1, !invariant.load !0
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = fsub contract <8 x float> %v87, %v149
  %v151 = fsub contract <8 x float> %v88, %v149
  %v152 = fmul contract <8 x float> %v150, %v150
  %v153 = fmul contract <8 x float> %v151, %v151
  %v154 = fadd contract <8 x float> %v144, %v152
  %v155 = fadd contract <8 x float> %v145, %v153
  %v156 = getelementptr i8, ptr %v136, i64 8
  %v157 = load float, ptr %v156, align 1, !invariant.load !0
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = fsub contract <8 x float> %v91, %v159
  %v161 = fsub contract <8 x float> %v92, %v159
  %v162 = fmul contract <8 x float> %v160, %v160
  %v163 = fmul contract <8 x float> %v161, %v161
  %v164 = fadd contract <8 x float> %v154, %v162
  %v165 = fadd contract <8 x float> %v155, %v163
  %v166 = sub nsw i64 %v132, %v116
  %v167 = getelementptr i8, ptr %scratch, i64 192
  %v168 = mul nsw i64 %v166, 64
  %v169 = getelementptr i8, ptr %v167, i64 %v168
  %v170 = getelementptr i8, ptr %v169, i64 32
  store <8 x float> %v164, ptr %v169, align 32
  store <8 x float> %v165, ptr %v170, align 32
  %v171 = fcmp ogt <8 x float> %v164, %v133
  %v172 = select <8 x i1> %v171, <8 x float> %v164, <8 x float> %v133
  %v173 = fcmp ogt <8 x float> %v165, %v134
  %v174 = select <8 x i1> %v173, <8 x float> %v165, <8 x float> %v134
  %v175 = add nsw i64 %v132, 1
  %v176 = icmp slt i64 %v175, %v129
  br i1 %v176, label %column130, label %column_done131
column_done131:
  br label %column177
column177:
  %v179 = phi i64 [ %v116, %column_done131 ], [ %v249, %column177 ]
  %v180 = phi <8 x float> [ %v172, %column_done131 ], [ %v180, %column177 ]
  %v181 = phi <8 x float> [ %v174, %column_done131 ], [ %v181, %column177 ]
  %v182 = phi <8 x float> [ splat (float 0x0000000000000000), %column_done131 ], [ %v247, %column177 ]
  %v183 = phi <8 x float> [ splat (float 0x0000000000000000), %column_done131 ], [ %v248, %column177 ]
  %v184 = mul nsw i64 %v179, %v21
  %v185 = getelementptr i8, ptr %v48, i64 %v184
  %v186 = sub nsw i64 %v179, %v116
  %v187 = getelementptr i8, ptr %scratch, i64 192
  %v188 = mul nsw i64 %v186, 64
  %v189 = getelementptr i8, ptr %v187, i64 %v188
  %v190 = getelementptr i8, ptr %v189, i64 32
  %v191 = load <8 x float>, ptr %v189, align 32
  %v192 = load <8 x float>, ptr %v190, align 32
  %v193 = fcmp olt <8 x float> %v180, splat (float 0x47EFFFFFE0000000)
  %v194 = select <8 x i1> %v193, <8 x float> %v180, <8 x float> splat (float 0x47EFFFFFE0000000)
  %v195 = fcmp olt <8 x float> %v181, splat (float 0x47EFFFFFE0000000)
  %v196 = select <8 x i1> %v195, <8 x float> %v181, <8 x float> splat (float 0x47EFFFFFE0000000)
  %v197 = fcmp ogt <8 x float> %v194, %v51
  %v198 = select <8 x i1> %v197, <8 x float> %v194, <8 x float> %v51
  %v199 = fcmp ogt <8 x float> %v196, %v51
  %v200 = select <8 x i1> %v199, <8 x float> %v196, <8 x float> %v51
  %v201 = fsub contract <8 x float> %v191, %v198
  %v202 = fsub contract <8 x float> %v192, %v200
  %v203 = fmul contract <8 x float> splat (float 0x3FF7154760000000), %v201
  %v204 = fmul contract <8 x float> splat (float 0x3FF7154760000000), %v202
  %v205 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v203
  %v206 = select <8 x i1> %v205, <8 x float> splat (float 0x4060200000000000), <8 x float> %v203
  %v207 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v206
  %v208 = select <8 x i1> %v207, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v206
  %v209 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v208, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v210 = fsub <8 x float> %v209, splat (float 0x4168001FC0000000)
  %v211 = fsub <8 x float> %v208, %v210
  %v212 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v211, <8 x float> splat (float 0x3F83CEC460000000))
  %v213 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v212, <8 x float> %v211, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v214 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v213, <8 x float> %v211, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v215 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v214, <8 x float> %v211, <8 x float> splat (float 0x3FE62E4240000000))
  %v216 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v215, <8 x float> %v211, <8 x float> splat (float 0x3FF0000000000000))
  %v217 = bitcast <8 x float> %v209 to <8 x i32>
  %v218 = shl <8 x i32> %v217, splat (i32 22)
  %v219 = and <8 x i32> %v218, splat (i32 -8388608)
  %v220 = shl <8 x i32> %v217, splat (i32 23)
  %v221 = sub <8 x i32> %v220, %v219
  %v222 = bitcast <8 x i32> %v219 to <8 x float>
  %v223 = fmul <8 x float> %v216, %v222
  %v224 = bitcast <8 x i32> %v221 to <8 x float>
  %v225 = fmul <8 x float> %v223, %v224
  %v226 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v204
  %v227 = select <8 x i1> %v226, <8 x float> splat (float 0x4060200000000000), <8 x float> %v204
  %v228 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v227
  %v229 = select <8 x i1> %v228, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v227
  %v230 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v229, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v231 = fsub <8 x float> %v230, splat (float 0x4168001FC0000000)
  %v232 = fsub <8 x float> %v229, %v231
  %v233 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v232, <8 x float> splat (float 0x3F83CEC460000000))
  %v234 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v233, <8 x float> %v232, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v235 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v234, <8 x float> %v232, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v236 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v235, <8 x float> %v232, <8 x float> splat (float 0x3FE62E4240000000))
  %v237 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v236, <8 x float> %v232, <8 x float> splat (float 0x3FF0000000000000))
  %v238 = bitcast <8 x float> %v230 to <8 x i32>
  %v239 = shl <8 x i32> %v238, splat (i32 22)
  %v240 = and <8 x i32> %v239, splat (i32 -8388608)
  %v241 = shl <8 x i32> %v238, splat (i32 23)
  %v242 = sub <8 x i32> %v241, %v240
  %v243 = bitcast <8 x i32> %v240 to <8 x float>
  %v244 = fmul <8 x float> %v237, %v243
  %v245 = bitcast <8 x i32> %v242 to <8 x float>
  %v246 = fmul <8 x float> %v244, %v245
  %v247 = fadd contract <8 x float> %v182, %v225
  %v248 = fadd contract <8 x float> %v183, %v246
  %v249 = add nsw i64 %v179, 1
  %v250 = icmp slt i64 %v249, %v129
  br i1 %v250, label %column177, label %column_done178
column_done178:
  %v251 = fcmp ogt <8 x float> %v180, %v117
  %v252 = select <8 x i1> %v251, <8 x float> %v180, <8 x float> %v117
  %v253 = fcmp ogt <8 x float> %v181, %v118
  %v254 = select <8 x i1> %v253, <8 x float> %v181, <8 x float> %v118
  %v255 = fcmp oeq <8 x float> %v117, %v252
  %v256 = fcmp oeq <8 x float> %v118, %v254
  %v257 = fcmp olt <8 x float> %v252, splat (float 0x47EFFFFFE0000000)
  %v258 = select <8 x i1> %v257, <8 x float> %v252, <8 x float> splat (float 0x47EFFFFFE0000000)
  %v259 = fcmp olt <8 x float> %v254, splat (float 0x47EFFFFFE0000000)
  %v260 = select <8 x i1> %v259, <8 x float> %v254, <8 x float> splat (float 0x47EFFFFFE0000000)
  %v261 = fcmp ogt <8 x float> %v258, %v51
  %v262 = select <8 x i1> %v261, <8 x float> %v258, <8 x float> %v51
  %v263 = fcmp ogt <8 x float> %v260, %v51
  %v264 = select <8 x i1> %v263, <8 x float> %v260, <8 x float> %v51
  %v265 = fsub contract <8 x float> %v117, %v262
  %v266 = fsub contract <8 x float> %v118, %v264
  %v267 = fmul contract <8 x float> splat (float 0x3FF7154760000000), %v265
  %v268 = fmul contract <8 x float> splat (float 0x3FF7154760000000), %v266
  %v269 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v267
  %v270 = select <8 x i1> %v269, <8 x float> splat (float 0x4060200000000000), <8 x float> %v267
  %v271 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v270
  %v272 = select <8 x i1> %v271, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v270
  %v273 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v272, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v274 = fsub <8 x float> %v273, splat (float 0x4168001FC0000000)
  %v275 = fsub <8 x float> %v272, %v274
  %v276 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v275, <8 x float> splat (float 0x3F83CEC460000000))
  %v277 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v276, <8 x float> %v275, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v278 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v277, <8 x float> %v275, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v279 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v278, <8 x float> %v275, <8 x float> splat (float 0x3FE62E4240000000))
  %v280 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v279, <8 x float> %v275, <8 x float> splat (float 0x3FF0000000000000))
  %v281 = bitcast <8 x float> %v273 to <8 x i32>
  %v282 = shl <8 x i32> %v281, splat (i32 22)
  %v283 = and <8 x i32> %v282, splat (i32 -8388608)
  %v284 = shl <8 x i32> %v281, splat (i32 23)
  %v285 = sub <8 x i32> %v284, %v283
  %v286 = bitcast <8 x i32> %v283 to <8 x float>
  %v287 = fmul <8 x float> %v280, %v286
  %v288 = bitcast <8 x i32> %v285 to <8 x float>
  %v289 = fmul <8 x float> %v287, %v288
  %v290 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v268
  %v291 = select <8 x i1> %v290, <8 x float> splat (float 0x4060200000000000), <8 x float> %v268
  %v292 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v291
  %v293 = select <8 x i1> %v292, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v291
  %v294 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v293, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v295 = fsub <8 x float> %v294, splat (float 0x4168001FC0000000)
  %v296 = fsub <8 x float> %v293, %v295
  %v297 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v296, <8 x float> splat (float 0x3F83CEC460000000))
  %v298 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v297, <8 x float> %v296, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v299 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v298, <8 x float> %v296, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v300 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v299, <8 x float> %v296, <8 x float> splat (float 0x3FE62E4240000000))
  %v301 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v300, <8 x float> %v296, <8 x float> splat (float 0x3FF0000000000000))
  %v302 = bitcast <8 x float> %v294 to <8 x i32>
  %v303 = shl <8 x i32> %v302, splat (i32 22)
  %v304 = and <8 x i32> %v303, splat (i32 -8388608)
  %v305 = shl <8 x i32> %v302, splat (i32 23)
  %v306 = sub <8 x i32> %v305, %v304
  %v307 = bitcast <8 x i32> %v304 to <8 x float>
  %v308 = fmul <8 x float> %v301, %v307
  %v309 = bitcast <8 x i32> %v306 to <8 x float>
  %v310 = fmul <8 x float> %v308, %v309
  %v311 = select <8 x i1> %v255, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v289
  %v312 = select <8 x i1> %v256, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v310
  %v313 = fmul contract <8 x float> %v119, %v311
  %v314 = fmul contract <8 x float> %v120, %v312
  %v315 = fmul contract <8 x float> %v121, %v311
  %v316 = fmul contract <8 x float> %v122, %v312
  %v317 = fcmp oeq <8 x float> %v180, %v252
  %v318 = fcmp oeq <8 x float> %v181, %v254
  %v319 = fsub contract <8 x float> %v180, %v262
  %v320 = fsub contract <8 x float> %v181, %v264
  %v321 = fmul contract <8 x float> splat (float 0x3FF7154760000000), %v319
  %v322 = fmul contract <8 x float> splat (float 0x3FF7154760000000), %v320
  %v323 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v321
  %v324 = select <8 x i1> %v323, <8 x float> splat (float 0x4060200000000000), <8 x float> %v321
  %v325 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v324
  %v326 = select <8 x i1> %v325, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v324
  %v327 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v326, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v328 = fsub <8 x float> %v327, splat (float 0x4168001FC0000000)
  %v329 = fsub <8 x float> %v326, %v328
  %v330 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v329, <8 x float> splat (float 0x3F83CEC460000000))
  %v331 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v330, <8 x float> %v329, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v332 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v331, <8 x float> %v329, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v333 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v332, <8 x float> %v329, <8 x float> splat (float 0x3FE62E4240000000))
  %v334 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v333, <8 x float> %v329, <8 x float> splat (float 0x3FF0000000000000))
  %v335 = bitcast <8 x float> %v327 to <8 x i32>
  %v336 = shl <8 x i32> %v335, splat (i32 22)
  %v337 = and <8 x i32> %v336, splat (i32 -8388608)
  %v338 = shl <8 x i32> %v335, splat (i32 23)
  %v339 = sub <8 x i32> %v338, %v337
  %v340 = bitcast <8 x i32> %v337 to <8 x float>
  %v341 = fmul <8 x float> %v334, %v340
  %v342 = bitcast <8 x i32> %v339 to <8 x float>
  %v343 = fmul <8 x float> %v341, %v342
  %v344 = fcmp olt <8 x float> splat (float 0x4060200000000000), %v322
  %v345 = select <8 x i1> %v344, <8 x float> splat (float 0x4060200000000000), <8 x float> %v322
  %v346 = fcmp ogt <8 x float> splat (float 0xC062E00000000000), %v345
  %v347 = select <8 x i1> %v346, <8 x float> splat (float 0xC062E00000000000), <8 x float> %v345
  %v348 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v347, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x4168001FC0000000))
  %v349 = fsub <8 x float> %v348, splat (float 0x4168001FC0000000)
  %v350 = fsub <8 x float> %v347, %v349
  %v351 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F55AAC760000000), <8 x float> %v350, <8 x float> splat (float 0x3F83CEC460000000))
  %v352 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v351, <8 x float> %v350, <8 x float> splat (float 0x3FAC6BABA0000000))
  %v353 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v352, <8 x float> %v350, <8 x float> splat (float 0x3FCEBF9B60000000))
  %v354 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v353, <8 x float> %v350, <8 x float> splat (float 0x3FE62E4240000000))
  %v355 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v354, <8 x float> %v350, <8 x float> splat (float 0x3FF0000000000000))
  %v356 = bitcast <8 x float> %v348 to <8 x i32>
  %v357 = shl <8 x i32> %v356, splat (i32 22)
  %v358 = and <8 x i32> %v357, splat (i32 -8388608)
  %v359 = shl <8 x i32> %v356, splat (i32 23)
  %v360 = sub <8 x i32> %v359, %v358
  %v361 = bitcast <8 x i32> %v358 to <8 x float>
  %v362 = fmul <8 x float> %v355, %v361
  %v363 = bitcast <8 x i32> %v360 to <8 x float>
  %v364 = fmul <8 x float> %v362, %v363
  %v365 = select <8 x i1> %v317, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v343
  %v366 = select <8 x i1> %v318, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v364
  %v367 = fmul contract <8 x float> %v247, %v365
  %v368 = fmul contract <8 x float> %v248, %v366
  %v369 = fmul contract <8 x float> splat (float 0x0000000000000000), %v365
  %v370 = fmul contract <8 x float> splat (float 0x0000000000000000), %v366
  %v371 = fadd contract <8 x float> %v315, %v369
  %v372 = fadd contract <8 x float> %v316, %v370
  %v373 = fsub contract <8 x float> %v367, %v371
  %v374 = fsub contract <8 x float> %v368, %v372
  %v375 = fadd contract <8 x float> %v313, %v373
  %v376 = fadd contract <8 x float> %v314, %v374
  %v377 = fsub contract <8 x float> %v375, %v313
  %v378 = fsub contract <8 x float> %v376, %v314
  %v379 = fsub contract <8 x float> %v377, %v373
  %v380 = fsub contract <8 x float> %v378, %v374
  %v381 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v375)
  %v382 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v376)
  %v383 = fcmp olt <8 x float> %v381, splat (float 0x7FF0000000000000)
  %v384 = fcmp olt <8 x float> %v382, splat (float 0x7FF0000000000000)
  %v385 = select <8 x i1> %v383, <8 x float> %v379, <8 x float> splat (float 0x0000000000000000)
  %v386 = select <8 x i1> %v384, <8 x float> %v380, <8 x float> splat (float 0x0000000000000000)
  br label %chunk_head95
interval_end97:
  %v387 = add nsw i64 %v103, 1
  br label %interval_head93
columns_done98:
  %v388 = fcmp olt <8 x float> %v106, splat (float 0x3810000000000000)
  %v389 = fmul <8 x float> %v106, splat (float 0x4170000000000000)
  %v390 = select <8 x i1> %v388, <8 x float> %v389, <8 x float> %v106
  %v391 = select <8 x i1> %v388, <8 x float> splat (float 0x41600012E0000000), <8 x float> splat (float 0x4160000FE0000000)
  %v392 = bitcast <8 x float> %v390 to <8 x i32>
  %v393 = add <8 x i32> %v392, splat (i32 4913933)
  %v394 = lshr <8 x i32> %v393, splat (i32 23)
  %v395 = or <8 x i32> %v394, splat (i32 1258291200)
  %v396 = bitcast <8 x i32> %v395 to <8 x float>
  %v397 = and <8 x i32> %v393, splat (i32 8388607)
  %v398 = fsub <8 x float> %v396, %v391
  %v399 = add <8 x i32> %v397, splat (i32 1060439283)
  %v400 = bitcast <8 x i32> %v399 to <8 x float>
  %v401 = fsub <8 x float> %v400, splat (float 0x3FF0000000000000)
  %v402 = fadd <8 x float> %v401, splat (float 0x4000000000000000)
  %v403 = fdiv <8 x float> %v401, %v402
  %v404 = fmul <8 x float> %v403, %v403
  %v405 = fmul <8 x float> %v401, splat (float 0x3FE0000000000000)
  %v406 = fmul <8 x float> %v405, %v401
  %v407 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3FD31E13A0000000), <8 x float> %v404, <8 x float> splat (float 0x3FD995ED20000000))
  %v408 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v407, <8 x float> %v404, <8 x float> splat (float 0x3FE55557A0000000))
  %v409 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v404, <8 x float> %v408, <8 x float> %v406)
  %v410 = fmul <8 x float> %v398, splat (float 0x3EB7F7D1C0000000)
  %v411 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v403, <8 x float> %v409, <8 x float> %v410)
  %v412 = fsub <8 x float> %v406, %v411
  %v413 = fsub <8 x float> %v401, %v412
  %v414 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v398, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> %v413)
  %v415 = fcmp oeq <8 x float> %v106, splat (float 0x0000000000000000)
  %v416 = select <8 x i1> %v415, <8 x float> splat (float 0xFFF0000000000000), <8 x float> splat (float 0x7FF8000000000000)
  %v417 = fcmp ogt <8 x float> %v106, splat (float 0x0000000000000000)
  %v418 = select <8 x i1> %v417, <8 x float> %v414, <8 x float> %v416
  %v419 = fcmp olt <8 x float> %v106, splat (float 0x7FF0000000000000)
  %v420 = select <8 x i1> %v419, <8 x float> %v418, <8 x float> %v106
  %v421 = fcmp olt <8 x float> %v107, splat (float 0x3810000000000000)
  %v422 = fmul <8 x float> %v107, splat (float 0x4170000000000000)
  %v423 = select <8 x i1> %v421, <8 x float> %v422, <8 x float> %v107
  %v424 = select <8 x i1> %v421, <8 x float> splat (float 0x41600012E0000000), <8 x float> splat (float 0x4160000FE0000000)
  %v425 = bitcast <8 x float> %v423 to <8 x i32>
  %v426 = add <8 x i32> %v425, splat (i32 4913933)
  %v427 = lshr <8 x i32> %v426, splat (i32 23)
  %v428 = or <8 x i32> %v427, splat (i32 1258291200)
  %v429 = bitcast <8 x i32> %v428 to <8 x float>
  %v430 = and <8 x i32> %v426, splat (i32 8388607)
  %v431 = fsub <8 x float> %v429, %v424
  %v432 = add <8 x i32> %v430, splat (i32 1060439283)
  %v433 = bitcast <8 x i32> %v432 to <8 x float>
  %v434 = fsub <8 x float> %v433, splat (float 0x3FF0000000000000)
  %v435 = fadd <8 x float> %v434, splat (float 0x4000000000000000)
  %v436 = fdiv <8 x float> %v434, %v435
  %v437 = fmul <8 x float> %v436, %v436
  %v438 = fmul <8 x float> %v434, splat (float 0x3FE0000000000000)
  %v439 = fmul <8 x float> %v438, %v434
  %v440 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3FD31E13A0000000), <8 x float> %v437, <8 x float> splat (float 0x3FD995ED20000000))
  %v441 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v440, <8 x float> %v437, <8 x float> splat (float 0x3FE55557A0000000))
  %v442 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v437, <8 x float> %v441, <8 x float> %v439)
  %v443 = fmul <8 x float> %v431, splat (float 0x3EB7F7D1C0000000)
  %v444 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v436, <8 x float> %v442, <8 x float> %v443)
  %v445 = fsub <8 x float> %v439, %v444
  %v446 = fsub <8 x float> %v434, %v445
  %v447 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v431, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> %v446)
  %v448 = fcmp oeq <8 x float> %v107, splat (float 0x0000000000000000)
  %v449 = select <8 x i1> %v448, <8 x float> splat (float 0xFFF0000000000000), <8 x float> splat (float 0x7FF8000000000000)
  %v450 = fcmp ogt <8 x float> %v107, splat (float 0x0000000000000000)
  %v451 = select <8 x i1> %v450, <8 x float> %v447, <8 x float> %v449
  %v452 = fcmp olt <8 x float> %v107, splat (float 0x7FF0000000000000)
  %v453 = select <8 x i1> %v452, <8 x float> %v451, <8 x float> %v107
  %v454 = fadd contract <8 x float> %v104, %v420
  %v455 = fadd contract <8 x float> %v105, %v453
  %v456 = getelementptr i8, ptr %scratch, i64 8384
  %v457 = getelementptr i8, ptr %v456, i64 32
  store <8 x float> %v454, ptr %v456, align 32
  store <8 x float> %v455, ptr %v457, align 32
  %v458 = sub nsw i64 %v54, %v58
  %v459 = icmp slt i64 16, %v458
  %v460 = select i1 %v459, i64 16, i64 %v458
  br label %scatter_head461
scatter_head461:
  %v464 = phi i64 [ 0, %columns_done98 ], [ %v472, %scatter462 ]
  %v465 = icmp slt i64 %v464, %v460
  br i1 %v465, label %scatter462, label %scatter_done463
scatter462:
  %v466 = add nsw i64 %v58, %v464
  %v467 = mul nsw i64 %v466, %v9
  %v468 = getelementptr i8, ptr %v40, i64 %v467
  %v469 = getelementptr i8, ptr %scratch, i64 8384
  %v470 = getelementptr float, ptr %v469, i64 %v464
  %v471 = load float, ptr %v470
  store float %v471, ptr %v468, align 1
  %v472 = add nsw i64 %v464, 1
  br label %scatter_head461
scatter_done463:
  %v473 = add nsw i64 %v58, 16
  br label %rows_head55
rows_done57:
  br label %take27
done29:
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)

attributes #0 = { nounwind }
!0 = !{}
